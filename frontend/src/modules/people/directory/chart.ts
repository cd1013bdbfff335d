import { queryOptions } from '@tanstack/react-query';
import type { Department } from '@/shared/api/contract';
import { get } from '@/shared/api/http';
import { sinceOwn } from '@/shared/api/views';

/** The id that the chart of every organisation has. */
export const chartId = '00000000-0000-7000-8000-000000000002';

/** All departments, also those that were closed. */
export const chartQuery = queryOptions({
  queryKey: ['people/chart', 'one', chartId] as const,
  queryFn: ({ signal }) => get('/api/views/people/chart', { init: sinceOwn(signal) }),
});

/** A department and how many others it is part of. */
export type Branch = { department: Department; depth: number };

/** The open departments as a tree is read: each before its parts, beside one another by name. */
export function branches(departments: readonly Department[]): Branch[] {
  const open = departments.filter((department) => department.open);
  const under = (parent: string | null, depth: number): Branch[] =>
    open
      .filter((department) => department.parent === parent)
      .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
      .flatMap((department) => [{ department, depth }, ...under(department.id, depth + 1)]);
  return under(null, 0);
}

/** The department and all that is part of it. */
export function within(departments: readonly Department[], id: string): Set<string> {
  const ids = new Set([id]);
  for (const { department } of branches(departments)) {
    if (department.parent && ids.has(department.parent)) ids.add(department.id);
  }
  return ids;
}

/** What a department is called, also one that was closed. */
export const nameOf = (departments: readonly Department[], id: string | null) =>
  departments.find((department) => department.id === id)?.name;
