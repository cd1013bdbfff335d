import type { QueryClient } from '@tanstack/react-query';
import type { Change } from '@/shared/api/contract';

const gatherMillis = 40;

/** `tasks.task` of the stream is `tasks/task` among the queries. */
export const queryView = (view: string) => view.replace('.', '/');

/**
 * Brings the query cache up to date: documents that are shown are fetched anew, lists of their view too, everything that
 * arrives within a moment at once. A removal drops the document first, so that nothing forbidden stays on screen.
 */
export function liveApplier(client: QueryClient) {
  const waiting = new Map<string, Set<string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    timer = undefined;
    for (const [view, ids] of waiting) {
      void client.invalidateQueries({
        predicate: ({ queryKey }) =>
          queryKey[0] === view && (queryKey[1] !== 'one' || ids.has(String(queryKey[2]))),
      });
    }
    waiting.clear();
  };

  return {
    change(change: Change) {
      const view = queryView(change.view);
      if (change.removed) client.setQueryData([view, 'one', change.key], undefined);
      const ids = waiting.get(view) ?? new Set();
      waiting.set(view, ids.add(change.key));
      if (timer === undefined) timer = setTimeout(flush, gatherMillis);
    },
    /** The stream can't tell what was missed: everything shown is fetched anew. */
    resync() {
      void client.invalidateQueries();
    },
  };
}
