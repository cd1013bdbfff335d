import type { Message } from '@/shared/api/contract';

/** A line of the conversation as it is drawn. */
export type Line =
  | { kind: 'day'; day: string }
  | { kind: 'new'; count: number }
  | { kind: 'message'; message: Message; joined: boolean };

const joinedMillis = 5 * 60_000;

const dayOf = (iso: string) => new Date(iso).toDateString();

/**
 * Lays messages out: a line for each day, one where the new ones begin, and messages of one author within five minutes
 * joined under one name.
 */
export function layOut(messages: Message[], readPosition: number, me: string): Line[] {
  const fresh = messages.filter((m) => m.position > readPosition && m.author !== me && !m.deleted);
  const lines: Line[] = [];
  let before: Message | undefined;
  for (const message of messages) {
    const newDay = !before || dayOf(before.sentAt) !== dayOf(message.sentAt);
    const newFrom = message === fresh[0];
    if (newDay) lines.push({ kind: 'day', day: message.sentAt });
    if (newFrom) lines.push({ kind: 'new', count: fresh.length });
    const soon =
      before !== undefined && Date.parse(message.sentAt) - Date.parse(before.sentAt) < joinedMillis;
    const joined = !newDay && !newFrom && soon && before?.author === message.author;
    lines.push({ kind: 'message', message, joined });
    before = message;
  }
  return lines;
}
