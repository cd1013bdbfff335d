import { queryOptions, useQuery } from '@tanstack/react-query';
import { batcher } from '@/shared/api/batcher';
import type { Person } from '@/shared/api/contract';
import { fetchPart, one } from '@/shared/api/views';

/** Asks for all persons that a screen names in one request. */
const load = batcher<Person>(async (ids) => {
  const page = await fetchPart('people/person', { ids, limit: ids.length });
  return new Map(page.items.map((person) => [person.id, person]));
});

/** Somebody whose name is not known: removed, or not to be seen by the reader. */
const unknownPerson = (id: string): Person => ({
  id,
  fullName: '',
  givenName: '',
  role: 'member',
  active: false,
  hasPicture: false,
  archived: false,
  version: 0,
});

/** One person, asked for together with the others on screen. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: one('people/person', id).queryKey,
    queryFn: async () => (await load(id)) ?? unknownPerson(id),
  });

/** The person, or undefined while the name is on its way. */
export function usePerson(id: string): Person | undefined {
  return useQuery(personQuery(id)).data;
}

/** The address of a person's picture. */
export const pictureOf = (person: Person | undefined) =>
  person?.hasPicture ? `/api/views/people/picture/${person.id}?v=${person.version}` : undefined;
