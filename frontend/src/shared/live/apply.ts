import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Change } from '@/shared/api/contract';
import { patch } from './patch';

const gatherMillis = 40;
const restMillis = 500;
const parents = ['post', 'task', 'channel', 'group', 'project'];
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
 * Brings the query cache up to date. A change that brings its document along is put in place; what only the server knows is
 * fetched, everything that arrives within a moment at once. A removal drops the document first, so that nothing forbidden
 * stays on screen.
 */
export function liveApplier(client: QueryClient) {
  let waiting: Change[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fetchAnew = atMostEvery(restMillis, (queryKey: QueryKey) => {
    void client.invalidateQueries({ queryKey, exact: true });
  });

  const flush = () => {
    const changes = waiting;
    waiting = [];
    timer = undefined;
    for (const query of client.getQueryCache().getAll()) {
      const mine = changes.filter((change) => concerns(query.queryKey, change));
      if (mine.length > 0 && !settle(client, query, mine)) {
        fetchAnew(query.queryKey);
      }
    }
  };

  return {
    change(change: Change) {
      if (change.removed) {
        const queryKey = [queryView(change.view), 'one', change.key];
        void client.resetQueries({ queryKey, exact: true });
      }
      waiting.push(change);
      if (timer === undefined) timer = setTimeout(flush, gatherMillis);
    },
    /** The stream tells from now on; what was asked for before may be older. */
    begun() {
      const ofView = ({ queryKey: [view] }: Query) =>
        typeof view === 'string' && view.includes('/');
      void client.invalidateQueries({ predicate: ofView });
    },
    /** The stream can't tell what was missed: everything shown is fetched anew. */
    resync() {
      void client.invalidateQueries();
    },
  };
}

/** Whether the query shows all changes without being fetched. One that is under way may bring what was before them. */
function settle(client: QueryClient, query: Query, changes: Change[]): boolean {
  let data: unknown = query.state.data;
  let settled = query.state.fetchStatus === 'idle' && !query.state.isInvalidated;
  for (const change of changes) {
    const next = patch(query.queryKey, data, change);
    data = next.data;
    settled &&= next.settled;
  }
  if (data !== undefined && data !== query.state.data) client.setQueryData(query.queryKey, data);
  return settled;
}

/** Does something for a key at once, then not again for a while; what was wanted meanwhile is done once at its end. */
function atMostEvery(millis: number, act: (key: QueryKey) => void) {
  const resting = new Map<string, boolean>();
  return function ask(key: QueryKey) {
    const name = JSON.stringify(key);
    if (resting.has(name)) {
      resting.set(name, true);
      return;
    }
    act(key);
    resting.set(name, false);
    setTimeout(() => {
      const again = resting.get(name);
      resting.delete(name);
      if (again) ask(key);
    }, millis);
  };
}
