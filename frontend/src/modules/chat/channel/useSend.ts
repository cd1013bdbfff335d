import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { command } from '@/shared/api/commands';
import { inState, type Outgoing, outgoing } from './outbox';
import { reloadMessage } from './window';

/** Sends messages that show at once; what could not be sent stays and can be tried again. */
export function useSend(channel: string, thread?: string) {
  const client = useQueryClient();
  const [outbox, setOutbox] = useState<Outgoing[]>([]);

  const post = useCallback(
    async (entry: Outgoing) => {
      setOutbox((all) => inState(all, entry.message, 'sending'));
      try {
        const { message, text, commandId } = entry;
        const body = { message, channel, text, ...(thread ? { thread } : {}) };
        await command('chat/send-message', body, { commandId });
        await reloadMessage(client, message);
        setOutbox((all) => all.filter((other) => other.message !== message));
      } catch {
        setOutbox((all) => inState(all, entry.message, 'failed'));
      }
    },
    [channel, thread, client],
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
