import type { Message, Thread, ThreadMark } from '@/shared/api/contract';

type Spoken = Pick<Thread, 'people' | 'lastPosition'>;

/** Who began a thread, spoke in it or has read in it follows it. */
export const follows = (
  message: Pick<Message, 'author'>,
  thread: Pick<Thread, 'people'>,
  mark: ThreadMark | undefined,
  me: string,
): boolean => mark !== undefined || message.author === me || thread.people.includes(me);

/** Whether somebody else has said something in a thread that one follows, and one has not read it. */
export function isFresh(
  message: Pick<Message, 'author'>,
  thread: Spoken,
  mark: ThreadMark | undefined,
  me: string,
): boolean {
  if (!follows(message, thread, mark, me) || thread.people[0] === me) return false;
  return thread.lastPosition > (mark?.position ?? 0);
}
