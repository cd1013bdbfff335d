import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { personQuery } from './person';

/** What somebody is called in full, and whether the reader may know that. */
export type Names = (id: string) => Promise<{ name: string; known: boolean }>;

/** Names for text that is not made of components. */
export function useNames(): Names {
  const client = useQueryClient();
  const { say } = useI18n();
  return useMemo(
    () => async (id) => {
      const person = await client.fetchQuery({ ...personQuery(id), staleTime: 60_000 });
      return { name: person.fullName || say('people.unknown'), known: Boolean(person.fullName) };
    },
    [client, say],
  );
}
