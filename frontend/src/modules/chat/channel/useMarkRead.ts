import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { command } from '@/shared/api/commands';
import type { Channel, Message } from '@/shared/api/contract';

const seenMillis = 800;

/** Moves one's read mark when the newest message has been on screen for a moment. */
export function useMarkRead(channel: Channel | undefined, messages: Message[], atEnd: boolean) {
  const client = useQueryClient();
  const told = useRef(0);
  const newest = messages.at(-1)?.position ?? 0;
  const id = channel?.joined ? channel.id : undefined;
  const read = channel?.readPosition ?? 0;
  useEffect(() => {
    if (!id || !atEnd || newest <= Math.max(read, told.current)) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      told.current = newest;
      command('chat/mark-read', { channel: id, position: newest })
        .then(() => client.invalidateQueries({ queryKey: ['chat/channel'] }))
        .catch(() => {
          // Tried again with the next message; nothing is lost by a late mark.
          told.current = read;
        });
    }, seenMillis);
    return () => clearTimeout(timer);
  }, [id, atEnd, newest, read, client]);
}
