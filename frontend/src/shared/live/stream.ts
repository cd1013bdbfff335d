import type { Change } from '@/shared/api/contract';

/** What the one live connection of this browser tells its tabs. */
export type LiveMessage =
  | { kind: 'change'; change: Change }
  | { kind: 'resync' }
  | { kind: 'begun' }
  | { kind: 'ended' };

const firstWait = 1_000;
const longestWait = 30_000;

/**
 * Opens `/api/live` and keeps it open. The browser resumes by itself after a short break (Last-Event-ID); when it gives up
 * we open anew with growing waits and ask for a resync, since what was missed is then unknown.
 */
export function openStream(tell: (message: LiveMessage) => void): () => void {
  let source: EventSource | undefined;
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let begun = false;

  const open = (anew: boolean) => {
    let again = anew;
    source = new EventSource('/api/live', { withCredentials: true });
    source.onopen = () => {
      wait = firstWait;
      if (again) tell({ kind: 'resync' });
      else if (!begun) tell({ kind: 'begun' });
      begun = true;
      // Later on the browser resumes where it was.
      again = false;
    };
    source.addEventListener('change', (e) =>
      tell({ kind: 'change', change: JSON.parse((e as MessageEvent).data) }),
    );
    source.addEventListener('resync', () => tell({ kind: 'resync' }));
    source.addEventListener('ended', () => {
      close();
      tell({ kind: 'ended' });
    });
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED || closed) return;
      timer = setTimeout(() => open(true), wait * (0.5 + Math.random() / 2));
      wait = Math.min(wait * 2, longestWait);
    };
  };

  const close = () => {
    closed = true;
    clearTimeout(timer);
    source?.close();
  };

  open(false);
  return close;
}
