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
  const start = () => worker.port.postMessage('start');
  const leave = () => worker.port.postMessage('leave');
  // A page that was left may come back as it was.
  const back = (event: PageTransitionEvent) => event.persisted && start();
  start();
  addEventListener('pagehide', leave);
  addEventListener('pageshow', back);
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', back);
    leave();
  };
}
