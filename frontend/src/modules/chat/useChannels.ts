import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { list } from '@/shared/api/views';
import { useChanges } from '@/shared/live/changes';

const gatherMillis = 150;

/** Conversations that the reader is in, and public channels to join; counts follow what is said. */
export function useChannels() {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refetch = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void client.invalidateQueries({ queryKey: ['chat/channel'] });
    }, gatherMillis);
  };
  useChanges('chat.message', refetch);
  useChanges('chat.readmark', refetch);
  return useQuery(list('chat/channel'));
}

/** How many messages wait, over all conversations one is in. */
export function useUnread(): number {
  const channels = useChannels();
  const mine = channels.data?.items.filter((c) => c.joined) ?? [];
  return mine.reduce((sum, channel) => sum + channel.unread, 0);
}
