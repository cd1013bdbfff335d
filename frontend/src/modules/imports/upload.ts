import { useSyncExternalStore } from 'react';
import { request, send } from '@/shared/api/http';
import { newId } from '@/shared/api/ids';
import { ProblemError } from '@/shared/api/problem';

/** Small enough for a slow line and every proxy on the way. */
const pieceLength = 512 * 1024;
const waits = [500, 2_000, 5_000, 10_000];

/** A file on its way to the server; it goes on while the reader looks at other screens. */
export type Upload = { job: string; name: string; sent: number; size: number; begun: number };

type State = { upload?: Upload | undefined; error?: unknown };

let state: State = {};
let going: AbortController | undefined;
const listeners = new Set<() => void>();

function tell(next: State) {
  state = next;
  for (const listener of listeners) listener();
}

/** What is on its way from this page, and what became of the last one. */
export function useUpload(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** Sends a file piece by piece; the server begins to read it with the last one. */
export async function upload(file: File): Promise<void> {
  going?.abort();
  const mine = new AbortController();
  going = mine;
  const job = newId();
  const upload = { job, name: file.name, sent: 0, size: file.size, begun: Date.now() };
  tell({ upload });
  try {
    await send('post', '/api/imports/job', { job, name: file.name.slice(-200), size: file.size });
    while (upload.sent < file.size) {
      const piece = file.slice(upload.sent, upload.sent + pieceLength);
      await put(`/api/imports/job/${job}/file?offset=${upload.sent}`, piece, mine.signal);
      upload.sent += piece.size;
      tell({ upload: { ...upload } });
    }
    tell({});
  } catch (error) {
    if (going === mine) tell(mine.signal.aborted ? {} : { error });
  }
}

/** Sends no more of it. */
export function stopUpload() {
  going?.abort();
}

/** A piece that arrives twice has one effect. */
async function put(path: string, piece: Blob, stop: AbortSignal) {
  for (const wait of [...waits, undefined]) {
    try {
      await request(path, { method: 'PUT', body: piece, signal: stop });
      return;
    } catch (error) {
      const passing = !(error instanceof ProblemError) || error.passing;
      if (stop.aborted || !passing || wait === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
