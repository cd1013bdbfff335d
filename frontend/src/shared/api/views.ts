import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ownPosition } from './commands';
import { request } from './http';
import { type AnswerOf, address, type PathOf, type QueryOf } from './paths';

type ViewIn<P> = P extends `/api/views/${infer V}` ? V : never;
type Listed<V> = V extends string
  ? AnswerOf<`/api/views/${V}`, 'get'> extends { items: unknown[] }
    ? V
    : never
  : never;

/** Views that are lists, `module/view`. */
export type ListView = Listed<ViewIn<PathOf<'get'>>>;

/** Views whose documents can be asked for one by one. */
export type OneView =
  ViewIn<PathOf<'get'>> extends infer V ? (V extends `${infer View}/{id}` ? View : never) : never;

export type Params<V extends ListView> = QueryOf<`/api/views/${V}`>;
export type Part<V extends ListView> = AnswerOf<`/api/views/${V}`, 'get'>;
export type Document<V extends OneView> = AnswerOf<`/api/views/${V}/{id}`, 'get'>;

type Given<V extends ListView> =
  Record<never, never> extends Params<V> ? [Params<V>?] : [Params<V>];

type Whole = { [V in ListView]: 'limit' extends keyof Params<V> ? never : V }[ListView];

/** Lists that always come whole; a limit would be a word that they don't know. */
const whole: Record<Whole, true> = {
  'chat/read-mark': true,
  'engine/steps': true,
  'feed/version': true,
  'notifications/seen-mark': true,
  'people/access-token': true,
  'people/session': true,
  'tasks/numbered': true,
};

/** Asks for what has seen this browser's own commands. */
export function sinceOwn(signal?: AbortSignal) {
  const headers = { 'Await-Position': String(ownPosition()) };
  return signal ? { headers, signal } : { headers };
}

async function fetched(path: string, id: string, params: object, signal?: AbortSignal) {
  const where = address(`/api/views/${path}`, { id }, params);
  return (await request(where, sinceOwn(signal))).json();
}

/** One document of a view. */
export const fetchOne = <V extends OneView>(view: V, id: string, signal?: AbortSignal) =>
  fetched(`${view}/{id}`, id, {}, signal) as Promise<Document<V>>;

/** A part of a list. */
export const fetchPart = <V extends ListView>(view: V, params: Params<V>, signal?: AbortSignal) =>
  fetched(view, '', params as object, signal) as Promise<Part<V>>;

/** One document. Its key is `[view, 'one', id]`. */
export function one<V extends OneView>(view: V, id: string) {
  return queryOptions({
    queryKey: [view, 'one', id] as const,
    queryFn: ({ signal }) => fetchOne(view, id, signal),
  });
}

/** The first page of a list. Its key is `[view, 'list', params]`. */
export function list<V extends ListView>(view: V, ...[params]: Given<V>) {
  const asked = (params ?? {}) as Params<V>;
  return queryOptions({
    queryKey: [view, 'list', asked] as const,
    queryFn: ({ signal }) =>
      fetchPart(view, view in whole ? asked : { limit: 100, ...asked }, signal),
  });
}

/** A list page by page. Its key is `[view, 'pages', params]`. */
export function pages<V extends ListView>(view: V, ...[params]: Given<V>) {
  const asked = (params ?? {}) as Params<V>;
  return infiniteQueryOptions({
    queryKey: [view, 'pages', asked] as const,
    queryFn: ({ pageParam, signal }) => fetchPart(view, { ...asked, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => nextOf(last),
  });
}

const nextOf = (part: unknown) => (part as { next: string | null }).next ?? undefined;
