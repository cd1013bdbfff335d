import {
  type AnswerOf,
  address,
  type BodyOf,
  type PathOf,
  type QueryOf,
  type VariablesOf,
} from './paths';
import { type Problem, ProblemError } from './problem';

const timeoutMillis = 15_000;
const listeners = new Set<() => void>();

/** Calls back whenever an answer says that nobody is signed in. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells everyone that the session is over. */
export function signedOut() {
  for (const listener of listeners) listener();
}

async function problemOfResponse(response: Response): Promise<ProblemError> {
  const fallback: Problem = { type: 'kernel.unexpected', status: response.status };
  const isProblem = response.headers.get('Content-Type')?.includes('json');
  const body = isProblem ? await response.json().catch(() => null) : null;
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new ProblemError(
    { ...fallback, ...body, status: response.status },
    Number.isFinite(seconds) ? seconds : undefined,
  );
}

/** One request with a time-out; anything but success is a {@link ProblemError}. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', document.documentElement.lang || 'vi');
  if (init.method && init.method !== 'GET') headers.set('X-Chung', '1');
  if (typeof init.body === 'string') headers.set('Content-Type', 'application/json');
  let response: Response;
  try {
    const late = AbortSignal.timeout(timeoutMillis);
    const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
    response = await fetch(path, { ...init, headers, signal, credentials: 'same-origin' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ProblemError({ type: 'kernel.no-answer', status: 0 });
  }
  if (response.ok) return response;
  const problem = await problemOfResponse(response);
  if (response.status === 401 && problem.problem.type === 'kernel.not-signed-in') signedOut();
  throw problem;
}

type Optional<T> = Record<never, never> extends T ? [T?] : [T];
type Asking<P> = VariablesOf<P, 'get'> & { query?: QueryOf<P>; init?: RequestInit };

/** The JSON that a path answers with; its variables stand by name beside its query. */
export async function get<P extends PathOf<'get'>>(
  path: P,
  ...[asking]: Optional<Asking<P>>
): Promise<AnswerOf<P, 'get'>> {
  const { query = {}, init = {}, ...variables } = (asking ?? {}) as Asking<''>;
  return (await request(address(path, variables, query), init)).json();
}

/** Sends JSON; the answer's JSON, or undefined for none. */
export async function send<V extends 'post' | 'put' | 'delete', P extends PathOf<V>>(
  verb: V,
  path: P,
  body: BodyOf<P, V>,
  ...[variables]: Optional<VariablesOf<P, V>>
): Promise<AnswerOf<P, V>> {
  const init: RequestInit = { method: verb.toUpperCase() };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await request(address(path, variables ?? {}, {}), init);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as AnswerOf<P, V>;
}
