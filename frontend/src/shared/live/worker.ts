/// <reference lib="webworker" />
import { type LiveMessage, openStream } from './stream';

/** One connection for all tabs: six open streams would block every other request on HTTP/1.1. */
const ports = new Set<MessagePort>();
let close: (() => void) | undefined;

function tell(message: LiveMessage) {
  for (const port of ports) port.postMessage(message);
  if (message.kind === 'ended') close = undefined;
}

/** Who comes to an open stream may have asked for something before, and not heard what changed since. */
function start(port: MessagePort) {
  ports.add(port);
  if (close) port.postMessage({ kind: 'begun' } satisfies LiveMessage);
  else close = openStream(tell);
}

(self as unknown as SharedWorkerGlobalScope).onconnect = (event) => {
  const port = event.ports[0];
  if (!port) return;
  port.onmessage = ({ data }) => {
    if (data === 'leave') ports.delete(port);
    if (data === 'start') start(port);
    if (ports.size === 0) {
      close?.();
      close = undefined;
    }
  };
  port.start();
};
