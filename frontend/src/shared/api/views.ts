import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ownPosition } from './commands';
import type { Page, Views } from './contract';
import { json } from './http';

/** Parameters of a view; empty ones are left out. */
export type Params = Record<string, string | number | boolean | undefined>;

function url(view: string, id: string | undefined, params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const path = id === undefined ? view : `${view}/${encodeURIComponent(id)}`;
  return `/api/views/${path}${query.size ? `?${query}` : ''}`;
}

/** Asks a view that has seen this browser's own commands. */
export function fetchView<T>(
  view: string,
  id: string | undefined,
  params: Params = {},
  signal?: AbortSignal,
): Promise<T> {
  const init: RequestInit = { headers: { 'Await-Position': String(ownPosition()) } };
  if (signal) init.signal = AbortSignal.any([signal, AbortSignal.timeout(15_000)]);
  return json<T>(url(view, id, params), init);
}

/** One document. Its key is `[view, 'one', id]`. */
export function one<V extends keyof Views>(view: V, id: string) {
  return queryOptions({
    queryKey: [view, 'one', id] as const,
    queryFn: ({ signal }) => fetchView<Views[V]['one']>(view, id, {}, signal),
  });
}

/** The first page of a list. Its key is `[view, 'list', params]`. */
export function list<V extends keyof Views>(view: V, params: Params = {}) {
  return queryOptions({
    queryKey: [view, 'list', params] as const,
    queryFn: ({ signal }) =>
      fetchView<Page<Views[V]['item']>>(view, undefined, { limit: 100, ...params }, signal),
  });
}

/** A list page by page. Its key is `[view, 'pages', params]`. */
export function pages<V extends keyof Views>(view: V, params: Params = {}) {
  return infiniteQueryOptions({
    queryKey: [view, 'pages', params] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchView<Page<Views[V]['item']>>(view, undefined, { ...params, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}
