import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { personQuery } from './person';

/** What somebody is called in full, as far as the reader may know. */
export type Names = (id: string) => Promise<string>;

/** Names for text that is not made of components. */
export function useNames(): Names {
  const client = useQueryClient();
  const { say } = useI18n();
  return useMemo(
    () => async (id) => {
      const person = await client.fetchQuery({ ...personQuery(id), staleTime: 60_000 });
      return person.fullName || say('people.unknown');
    },
    [client, say],
  );
}
