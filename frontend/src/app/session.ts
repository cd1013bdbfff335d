import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Me } from '@/shared/api/contract';
import { get } from '@/shared/api/http';
import { ProblemError } from '@/shared/api/problem';

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'] as const,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await get('/api/session');
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Whether this deployment still waits for its organisation and owner. */
export const setupQuery = queryOptions({
  queryKey: ['setup'] as const,
  queryFn: () => get('/api/setup'),
});

const endKey = ['session-end'] as const;

/** The reader is about to sign out: the end of the session will be no surprise. Tells how to take that back. */
export function signingOut(client: QueryClient): () => void {
  client.setQueryData(endKey, 'wanted');
  return () => client.removeQueries({ queryKey: endKey });
}

/** Nobody is signed in any more, as the server says. */
export function sessionEnded(client: QueryClient) {
  if (client.getQueryData(sessionQuery.queryKey) && !client.getQueryData(endKey)) {
    client.setQueryData(endKey, 'elsewhere');
  }
  client.setQueryData(sessionQuery.queryKey, null);
}

/** Whether somebody was signed in on this page until the session was ended elsewhere. */
export const endedElsewhere = (client: QueryClient) => client.getQueryData(endKey) === 'elsewhere';

export const useSession = () => useQuery(sessionQuery);

export const MeContext = createContext<Me | null>(null);

/** The person who is signed in; only inside the shell. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside the shell');
  return me;
}

/** Owners and admins. */
export const administers = (me: Me) => me.role === 'owner' || me.role === 'admin';
