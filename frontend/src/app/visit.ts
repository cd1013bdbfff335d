import { queryOptions, useQuery } from '@tanstack/react-query';
import { send } from '@/shared/api/http';

const againMillis = 10 * 60_000;

/**
 * Looks in, now and again every ten minutes while the page is looked at. The server keeps, for each person and not for each
 * browser, when the visit before this one ended.
 */
const visitQuery = queryOptions({
  queryKey: ['visit'] as const,
  queryFn: () => send('post', '/api/session/visit', {}),
  staleTime: againMillis,
  refetchInterval: againMillis,
  refetchOnWindowFocus: true,
  retry: false,
});

/** The reader's present visit, and when the one before ended. */
export const useVisit = () => useQuery(visitQuery).data;
