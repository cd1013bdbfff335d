import { queryOptions, useQuery } from '@tanstack/react-query';
import { command } from '@/shared/api/commands';
import { fetchPart } from '@/shared/api/views';

const againMillis = 10 * 60_000;

const ask = () => fetchPart('people/visit', {});

/**
 * Looks in, now and again every ten minutes while the page is looked at. The server keeps, for each person and not for each
 * browser, where the visit before this one ended.
 */
const visitQuery = queryOptions({
  queryKey: ['people/visit', 'own'] as const,
  queryFn: async () => {
    const { position } = await ask();
    await command('people/look-in', { position });
    return (await ask()).items[0] ?? null;
  },
  staleTime: againMillis,
  refetchInterval: againMillis,
  refetchOnWindowFocus: true,
  retry: false,
});

/** The reader's present visit, and where the one before ended. */
export const useVisit = () => useQuery(visitQuery).data;
