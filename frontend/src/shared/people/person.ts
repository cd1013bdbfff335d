import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Person } from '@/shared/api/contract';
import { fetchPart, one } from '@/shared/api/views';

const gatherMillis = 10;
const most = 100;

type Waiting = { resolve: (person: Person) => void; reject: (error: unknown) => void };

/** Asks for all persons that a screen names in one request. */
function batcher() {
  let waiting = new Map<string, Waiting[]>();
  const flush = async () => {
    const batch = waiting;
    waiting = new Map();
    const ids = [...batch.keys()];
    for (let start = 0; start < ids.length; start += most) {
      const part = ids.slice(start, start + most);
      try {
        const page = await fetchPart('people/person', { ids: part, limit: most });
        const found = new Map(page.items.map((p) => [p.id, p]));
        for (const id of part) {
          for (const w of batch.get(id) ?? []) w.resolve(found.get(id) ?? unknownPerson(id));
        }
      } catch (error) {
        for (const id of part) for (const w of batch.get(id) ?? []) w.reject(error);
      }
    }
  };
  return (id: string) =>
    new Promise<Person>((resolve, reject) => {
      if (waiting.size === 0) setTimeout(flush, gatherMillis);
      waiting.set(id, [...(waiting.get(id) ?? []), { resolve, reject }]);
    });
}

const load = batcher();

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
  queryOptions({ queryKey: one('people/person', id).queryKey, queryFn: () => load(id) });

/** The person, or undefined while the name is on its way. */
export function usePerson(id: string): Person | undefined {
  return useQuery(personQuery(id)).data;
}

/** Puts persons that came with a list where {@link usePerson} finds them. */
export function rememberPersons(client: QueryClient, persons: Person[]) {
  for (const person of persons) client.setQueryData(personQuery(person.id).queryKey, person);
}

/** The address of a person's picture. */
export const pictureOf = (person: Person | undefined) =>
  person?.hasPicture ? `/api/views/people/picture/${person.id}?v=${person.version}` : undefined;
