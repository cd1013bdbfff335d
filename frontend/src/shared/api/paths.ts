import type { paths as CommandPaths } from './generated/command';
import type { paths as QueryPaths } from './generated/query';

type Paths = CommandPaths & QueryPaths;
export type Verb = 'get' | 'post' | 'put' | 'delete';

type Operation<P, V extends Verb> = P extends keyof Paths
  ? Paths[P] extends { [verb in V]: infer O }
    ? O
    : never
  : never;
type JsonIn<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** The paths that answer to a verb. */
export type PathOf<V extends Verb> = {
  [P in keyof Paths]: Operation<P, V> extends { responses: object } ? P : never;
}[keyof Paths];

/** The JSON that a path answers with; undefined for none. */
export type AnswerOf<P, V extends Verb> =
  Operation<P, V> extends { responses: { 200: infer Ok } } ? JsonIn<Ok> : undefined;

/** The JSON that a path takes; undefined for none. */
export type BodyOf<P, V extends Verb> =
  Operation<P, V> extends { requestBody: infer Body } ? JsonIn<Body> : undefined;

/** An undefined parameter is left out. */
type Loose<T> = {
  [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K];
};

/** What a path takes behind its question mark. */
export type QueryOf<P> =
  Operation<P, 'get'> extends { parameters: { query?: infer Query } }
    ? Loose<[NonNullable<Query>] extends [never] ? Record<never, never> : NonNullable<Query>>
    : never;

/** The variables in a path's braces. */
export type VariablesOf<P, V extends Verb> =
  Operation<P, V> extends { parameters: { path: infer Variables } } ? Variables : unknown;

/** The address of a path with its variables and its query filled in; undefined and empty parameters are left out. */
export function address(path: string, variables: object, query: object): string {
  const named = new Map<string, string>(Object.entries(variables));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(named.get(name) ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.size ? `${filled}?${search}` : filled;
}
