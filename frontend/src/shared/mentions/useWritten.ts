import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { personQuery } from '@/shared/people/person';
import { mentioned, type Named, stored, written } from './mentions';
import { type Mentions, useMentions } from './useMentions';

type Written = {
  /** The words as the field shows them; nothing while names are on their way. */
  now: string | undefined;
  setNow: (text: string) => void;
  mentions: Mentions;
};

/** A stored text while it is changed: who is mentioned in it stands there by name. */
export function useWritten(text: string): Written {
  const { named: chosen, add } = useMentions();
  const [changed, setNow] = useState<string>();
  const people = useQueries({ queries: mentioned(text).map(personQuery) });
  const known = people.flatMap(({ data }) => (data?.fullName ? [[data.fullName, data.id]] : []));
  const before: Named = Object.fromEntries(known);
  const named = { ...chosen, ...before };
  const waiting = people.some(({ isPending }) => isPending);
  return {
    now: changed ?? (waiting ? undefined : written(text, before)),
    setNow,
    mentions: { named, add, stored: (said) => stored(said, named) },
  };
}
