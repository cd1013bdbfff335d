import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { SystemPart } from '@/shared/api/contract';
import { get, send } from '@/shared/api/http';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';

const often = 1_000;
const seldom = 5_000;

const isQuiet = (part: SystemPart) => part.state === 'serving' && part.behind === 0;

/** How everything is. None of it is in the log, so it is asked for again and again. */
export const systemQuery = queryOptions({
  queryKey: ['engine/system'] as const,
  queryFn: ({ signal }) => get('/api/views/engine/system', { init: { signal } }),
  refetchInterval: (query) => (query.state.data?.parts.every(isQuiet) ? seldom : often),
});

/** Documents of a view whose events wait. */
export const parkedQuery = (view: string) =>
  queryOptions({
    queryKey: ['engine/parked', view] as const,
    queryFn: ({ signal }) => get('/api/views/engine/parked', { query: { view }, init: { signal } }),
    refetchInterval: seldom,
  });

export type Wish = { view: string; key?: string; reason?: string };

/** Does something to a view, and shows what became of it. */
export function useStep() {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async (what: 'rebuild' | 'retry' | 'discard' | 'resume', wish: Wish) => {
      try {
        const { view, key = null, reason = null } = wish;
        await send('post', `/api/views/engine/${what}`, { view, key, reason });
      } catch (error) {
        toast(words(error));
      }
      await client.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith('engine/'),
      });
    },
    [client, toast, words],
  );
}
