import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { personQuery } from '@/shared/people/person';
import { called, mentioned, type Named, stored, written } from './mentions';
import type { Mentions } from './useMentions';

type Written = {
  /** The words as the field shows them; nothing while names are on their way. */
  now: string | undefined;
  setNow: (text: string) => void;
  mentions: Mentions;
};

/** A stored text while it is changed: who is mentioned in it stands there by name. */
export function useWritten(text: string): Written {
  const [changed, setNow] = useState<string>();
  const [added, setAdded] = useState<Named>({});
  const people = useQueries({ queries: mentioned(text).map(personQuery) });
  let before: Named = {};
  for (const { data } of people) {
    if (data?.fullName) {
      before = { ...before, [called(data.fullName, data.id, before)]: data.id };
    }
  }
  const named = { ...before, ...added };
  const add: Mentions['add'] = (name, id, title) => {
    const unique = called(name, id, named, title);
    setAdded({ ...added, [unique]: id });
    return unique;
  };
  const waiting = people.some(({ isPending }) => isPending);
  return {
    now: changed ?? (waiting ? undefined : written(text, before)),
    setNow,
    mentions: { named, add, stored: (said) => stored(said, named) },
  };
}
