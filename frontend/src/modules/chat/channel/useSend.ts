import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { command } from '@/shared/api/commands';
import { inState, type Outgoing, outgoing } from './outbox';
import { messagesQuery } from './useMessages';

/** Sends messages that show at once; what could not be sent stays and can be tried again. */
export function useSend(channel: string) {
  const client = useQueryClient();
  const [outbox, setOutbox] = useState<Outgoing[]>([]);

  const post = useCallback(
    async (entry: Outgoing) => {
      setOutbox((all) => inState(all, entry.message, 'sending'));
      try {
        const body = { message: entry.message, channel, text: entry.text };
        await command('chat/send-message', body, { commandId: entry.commandId });
        await client.invalidateQueries({ queryKey: messagesQuery(channel).queryKey });
        setOutbox((all) => all.filter((other) => other.message !== entry.message));
      } catch {
        setOutbox((all) => inState(all, entry.message, 'failed'));
      }
    },
    [channel, client],
  );

  const send = useCallback(
    (text: string) => {
      const entry = outgoing(text);
      setOutbox((all) => [...all, entry]);
      void post(entry);
    },
    [post],
  );
  return { outbox, send, retry: post };
}
