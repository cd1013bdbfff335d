import { QueryClient, type QueryClientConfig } from '@tanstack/react-query';

/**
 * Keeps what was fetched. What becomes stale while it is fetched for the first time is fetched once more behind that: the
 * answer that is under way may be older than what was told, and the library would take it for fresh.
 */
export function queryClient(config?: QueryClientConfig): QueryClient {
  const client = new QueryClient(config);
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'invalidate') return;
    const { queryKey, promise, state } = event.query;
    if (state.data !== undefined || state.fetchStatus === 'idle') return;
    const again = () => client.invalidateQueries({ queryKey, exact: true });
    void promise?.then(again, () => {});
  });
  return client;
}
