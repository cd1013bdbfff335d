import { describe, expect, it } from 'vitest';
import type { Message } from '@/shared/api/contract';
import { layOut } from './lines';
import { inState, outgoing, pending } from './outbox';

const message = (position: number, author: string, sentAt: string): Message => ({
  id: `m${position}`,
  channel: 'c',
  author,
  text: '',
  html: '',
  sentAt,
  editedAt: null,
  deleted: false,
  manner: 'said',
  thread: null,
  reply: false,
  place: String(position),
  imported: false,
  news: true,
  reactions: [],
  version: 1,
  position,
});

describe('layOut', () => {
  const messages = [
    message(1, 'anh', '2026-11-20T09:00:00'),
    message(2, 'anh', '2026-11-20T09:02:00'),
    message(3, 'bao', '2026-11-21T09:00:00'),
    message(4, 'bao', '2026-11-21T09:01:00'),
    message(5, 'bao', '2026-11-21T09:20:00'),
  ];
  const kinds = (read: number, me: string) =>
    layOut(messages, read, me).map(({ message: { position }, day, fresh, joined }) =>
      [day && 'day', fresh > 0 && `${fresh} new`, `${position}${joined ? '+' : ''}`]
        .filter(Boolean)
        .join(' '),
    );

  it('draws a line a day and joins what one person says in a row', () => {
    expect(kinds(9, 'anh')).toEqual(['day 1', '2+', 'day 3', '4+', '5']);
  });

  it('takes nothing for new that was brought in', () => {
    const past = messages.map((m) => ({ ...m, imported: m.position !== 4 }));
    expect(layOut(past, 0, 'lan').map(({ fresh }) => fresh)).toEqual([0, 0, 0, 1, 0]);
  });

  it('marks where the new ones begin, and never counts one’s own', () => {
    expect(kinds(3, 'anh')).toEqual(['day 1', '2+', 'day 3', '2 new 4', '5']);
    expect(kinds(0, 'bao')).toEqual(['day 2 new 1', '2+', 'day 3', '4+', '5']);
  });
});

describe('the outbox', () => {
  it('shows a message until it has come back', () => {
    const entry = outgoing('chào');
    expect(pending([entry], [])).toEqual([entry]);
    expect(pending([entry], [{ id: entry.message }])).toEqual([]);
  });

  it('keeps the command id when a message failed', () => {
    const entry = outgoing('chào');
    const [failed] = inState([entry], entry.message, 'failed');
    expect(failed).toEqual({ ...entry, state: 'failed' });
  });
});
