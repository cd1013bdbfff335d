import { type Query, QueryClient, type QueryClientConfig } from '@tanstack/react-query';
import { ProblemError } from './problem';

/**
 * Keeps what was fetched, but for two things that the library does otherwise.
 *
 * What becomes stale while it is fetched for the first time is fetched once more behind that: the answer that is under way
 * may be older than what was told, and the library would take it for fresh. What is not there any more, or not for us, is
 * forgotten: the library would go on showing what it was.
 */
export function queryClient(config?: QueryClientConfig): QueryClient {
  const client = new QueryClient(config);
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    if (event.action.type === 'invalidate') fetchAgain(client, event.query);
    if (event.action.type === 'error' && isNotThere(event.action.error)) forget(event.query);
  });
  return client;
}

function fetchAgain(client: QueryClient, { queryKey, promise, state }: Query) {
  if (state.data !== undefined || state.fetchStatus === 'idle') return;
  const again = () => client.invalidateQueries({ queryKey, exact: true });
  void promise?.then(again, () => {});
}

const isNotThere = (error: unknown) => error instanceof ProblemError && error.status === 404;

function forget(query: Query) {
  if (query.state.data !== undefined) query.setState({ data: undefined });
}
