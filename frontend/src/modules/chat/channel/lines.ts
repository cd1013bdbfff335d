import type { Message } from '@/shared/api/contract';

/** A message as it is drawn: what stands above it, and whether it goes on under the name before. */
export type Line = {
  message: Message;
  joined: boolean;
  /** The day begins with it. */
  day: boolean;
  /** How many new ones begin with it; 0 for none. */
  fresh: number;
};

const joinedMillis = 5 * 60_000;

const dayOf = (iso: string) => new Date(iso).toDateString();

/**
 * Lays messages out, a line each: the first of a day says so, one says where the new ones begin, and messages of one
 * author within five minutes are joined under one name. What an import told is news to nobody.
 */
export function layOut(messages: Message[], readPosition: number, me: string): Line[] {
  const fresh = messages.filter(
    (m) => m.position > readPosition && m.author !== me && !m.deleted && !m.imported,
  );
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const day = !before || dayOf(before.sentAt) !== dayOf(message.sentAt);
    const news = message === fresh[0] ? fresh.length : 0;
    const soon =
      before !== undefined && Date.parse(message.sentAt) - Date.parse(before.sentAt) < joinedMillis;
    const joined = !day && news === 0 && soon && before?.author === message.author;
    return { message, joined, day, fresh: news };
  });
}
