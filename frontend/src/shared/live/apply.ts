import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Change } from '@/shared/api/contract';

const gatherMillis = 40;
const parents = ['post', 'task', 'channel', 'group'];
const idLength = 36;

/** `tasks.task` of the stream is `tasks/task` among the queries. */
export const queryView = (view: string) => view.replace('.', '/');

/** Whether a query may look different after the change: the document itself, or a list that is not another parent's. */
export function concerns(queryKey: QueryKey, change: Change): boolean {
  const [view, kind, what] = queryKey;
  if (view !== queryView(change.view)) return false;
  if (kind === 'one') return what === change.key;
  if (!change.document || typeof what !== 'object' || what === null) return true;
  const params = what as Record<string, unknown>;
  const document = change.document as Record<string, unknown>;
  return parents.every((parent) => {
    const [asked, is] = [params[parent], document[parent]];
    const both = typeof asked === 'string' && asked.length === idLength && parent in document;
    return !both || asked === is;
  });
}

/**
 * Brings the query cache up to date: documents that are shown are fetched anew, lists of their view too, everything that
 * arrives within a moment at once. A removal drops the document first, so that nothing forbidden stays on screen.
 */
export function liveApplier(client: QueryClient) {
  let waiting: Change[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    const changes = waiting;
    waiting = [];
    timer = undefined;
    void client.invalidateQueries({
      predicate: ({ queryKey }) => changes.some((change) => concerns(queryKey, change)),
    });
  };

  return {
    change(change: Change) {
      if (change.removed) {
        client.setQueryData([queryView(change.view), 'one', change.key], undefined);
      }
      waiting.push(change);
      if (timer === undefined) timer = setTimeout(flush, gatherMillis);
    },
    /** The stream can't tell what was missed: everything shown is fetched anew. */
    resync() {
      void client.invalidateQueries();
    },
  };
}
