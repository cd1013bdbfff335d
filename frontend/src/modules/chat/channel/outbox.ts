import { newId } from '@/shared/api/ids';

/** A message on its way: shown at once, sent under one command id however often it is tried. */
export type Outgoing = {
  message: string;
  commandId: string;
  text: string;
  at: string;
  state: 'sending' | 'failed';
};

/** A new message for the outbox. */
export function outgoing(text: string, now = new Date()): Outgoing {
  return { message: newId(), commandId: newId(), text, at: now.toISOString(), state: 'sending' };
}

/** What is still to be shown: everything that has not come back among the messages. */
export function pending(outbox: Outgoing[], arrived: Iterable<{ id: string }>): Outgoing[] {
  const there = new Set([...arrived].map((message) => message.id));
  return outbox.filter((entry) => !there.has(entry.message));
}

/** The outbox with one entry in another state. */
export function inState(outbox: Outgoing[], message: string, state: Outgoing['state']): Outgoing[] {
  return outbox.map((entry) => (entry.message === message ? { ...entry, state } : entry));
}
