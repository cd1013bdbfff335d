import { useQuery } from '@tanstack/react-query';
import type { Person } from '@/shared/api/contract';
import { list } from '@/shared/api/views';

const nothing: ReadonlyMap<string, string | null> = new Map();

/** The titles of people whose name another of them has too; of nobody where all names differ, or the reader may not know. */
export function useTitles(people: Person[], q: string): ReadonlyMap<string, string | null> {
  const names = people.map(({ fullName }) => fullName);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const found = useQuery({
    ...list('people/directory', { q: q || undefined, limit: people.length }),
    enabled: twice.size > 0,
    retry: false,
  });
  if (twice.size === 0) return nothing;
  const all = (found.data?.items ?? []).filter(({ person }) => twice.has(person.fullName));
  return new Map(all.map(({ person, title }) => [person.id, title]));
}
