import { type LiveMessage, openStream } from './stream';

/** Listens to the browser's one live connection; the answer ends it for this tab. */
export function listen(hear: (message: LiveMessage) => void): () => void {
  if (typeof SharedWorker === 'undefined') return openStream(hear);
  const worker = new SharedWorker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'chung-live',
  });
  worker.port.onmessage = ({ data }: MessageEvent<LiveMessage>) => hear(data);
  worker.port.start();
  worker.port.postMessage('start');
  const leave = () => worker.port.postMessage('leave');
  addEventListener('pagehide', leave);
  return () => {
    removeEventListener('pagehide', leave);
    leave();
  };
}
