import type { AnyProblem } from './contract';

/**
 * What the server says when it does not do as asked (RFC 9457); `type` is the refusal's code, the words are ours. What a
 * refusal tells beside its code is read by {@link toldBy}.
 */
export type Problem = Pick<AnyProblem, 'type' | 'status'> & Partial<AnyProblem>;

/** A refused or failed request. Status 0 means that no answer came. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(`${problem.status} ${problem.type}`);
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get status() {
    return this.problem.status;
  }

  /** Whether the same request may go through later. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

/** The problem behind any error, also one that is not ours. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { type: 'kernel.unexpected', status: 0 };
}

/** The texts that the problem tells beside its code, mostly ids. */
export function toldBy(problem: Problem): Map<string, string> {
  const { type: _type, title: _title, ...more } = problem;
  return new Map(Object.entries(more).filter((told) => typeof told[1] === 'string') as never);
}
