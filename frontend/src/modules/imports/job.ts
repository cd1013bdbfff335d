import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { get, send } from '@/shared/api/http';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';

const often = 1_000;
const seldom = 5_000;

/** The file that is brought in. Nothing of it is in the log, so it is asked for again and again. */
const jobQuery = queryOptions({
  queryKey: ['imports/job'] as const,
  queryFn: ({ signal }) => get('/api/imports/job', { init: { signal } }),
  refetchInterval: (query) => (query.state.data?.job?.state === 'running' ? often : seldom),
});

export const useJob = () => useQuery(jobQuery);

/** Asks something of it, and shows what became of it. */
export function useAsk() {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async (what: 'run' | 'interrupt' | 'discard', job: string) => {
      try {
        if (what === 'discard') await send('delete', '/api/imports/job/{job}', undefined, { job });
        else await send('post', `/api/imports/job/{job}/${what}`, undefined, { job });
      } catch (error) {
        toast(words(error));
      }
      await client.invalidateQueries({ queryKey: jobQuery.queryKey });
    },
    [client, toast, words],
  );
}

/** Shows anew how it stands. */
export function useRefresh() {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: jobQuery.queryKey }), [client]);
}
