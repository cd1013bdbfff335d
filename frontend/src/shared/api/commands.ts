import type { Answer, Commands } from './contract';
import { request } from './http';
import { newId } from './ids';
import { ProblemError } from './problem';

let newest = 0;

/** Position of this browser's newest own command; views are asked to have reached it. */
export const ownPosition = () => newest;

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

const waits = [300, 1_000, 3_000, 6_000];

export type SendOptions = {
  /** The id under which a retry is recognised; made when absent. */
  commandId?: string;
  /** The version that the screen showed; another one now is refused with both. */
  expectedVersion?: number | undefined;
  /** Waits before further tries when no answer comes, in milliseconds. */
  waits?: number[];
};

/**
 * Sends one command. When no answer comes it is sent again under the same id, which has one effect however often it
 * arrives; after the last try the error is thrown.
 */
export async function command<K extends keyof Commands>(
  name: K,
  body: Commands[K],
  options: SendOptions = {},
): Promise<Answer> {
  const headers: Record<string, string> = { 'Idempotency-Key': options.commandId ?? newId() };
  if (options.expectedVersion !== undefined) headers['If-Match'] = `"${options.expectedVersion}"`;
  const left = [...(options.waits ?? waits)];
  for (;;) {
    try {
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      const response = await request(`/api/commands/${name}`, init);
      const answer = (await response.json()) as Answer;
      newest = Math.max(newest, answer.position);
      return answer;
    } catch (error) {
      const wait = left.shift();
      if (!(error instanceof ProblemError) || !error.passing || wait === undefined) throw error;
      await pause(error.retryAfterSeconds ? error.retryAfterSeconds * 1_000 : wait);
    }
  }
}
