/// <reference lib="webworker" />
import { type LiveMessage, openStream } from './stream';

/** One connection for all tabs: six open streams would block every other request on HTTP/1.1. */
const ports = new Set<MessagePort>();
let close: (() => void) | undefined;

function tell(message: LiveMessage) {
  for (const port of ports) port.postMessage(message);
  if (message.kind === 'ended') close = undefined;
}

(self as unknown as SharedWorkerGlobalScope).onconnect = (event) => {
  const port = event.ports[0];
  if (!port) return;
  ports.add(port);
  port.onmessage = ({ data }) => {
    if (data === 'leave') ports.delete(port);
    if (data === 'start') close ??= openStream(tell);
    if (data === 'stop' || ports.size === 0) {
      close?.();
      close = undefined;
    }
  };
  port.start();
};
