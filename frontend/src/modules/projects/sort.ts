/** What a list can be sorted by; the server says how. */
export const sorts = ['title', 'state', 'owner', 'due', 'priority', 'changed'] as const;

export type Sort = { by: (typeof sorts)[number]; descending: boolean };

/** What matters most and what changed last are looked for at the top. */
const fromTheTop: readonly string[] = ['priority', 'changed'];

/** The sorting that an address holds, such as `due` or `-changed`; nothing is as things came. */
export function readSort(search: Record<string, unknown>): Sort | null {
  const text = typeof search.sort === 'string' ? search.sort : '';
  const descending = text.startsWith('-');
  const by = sorts.find((sort) => sort === (descending ? text.slice(1) : text));
  return by ? { by, descending } : null;
}

export const written = (sort: Sort | null) =>
  sort ? `${sort.descending ? '-' : ''}${sort.by}` : undefined;

/** What a column's head does: sort by it, the other way round, then as things came. */
export function next(now: Sort | null, by: Sort['by']): Sort | null {
  const first = fromTheTop.includes(by);
  if (now?.by !== by) return { by, descending: first };
  return now.descending === first ? { by, descending: !first } : null;
}

/** As the server wants to be asked. */
export const asked = (sort: Sort | null) =>
  sort ? { sort: sort.by, descending: sort.descending } : {};
