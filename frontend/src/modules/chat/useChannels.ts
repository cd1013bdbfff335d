import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Channel } from '@/shared/api/contract';
import { fetchPart, one } from '@/shared/api/views';
import { useChanges } from '@/shared/live/changes';
import { useThreadNews, useUnreadThreads } from './threads/useFollowedThreads';

const gatherMillis = 150;
const mostPages = 20;

/** Every conversation, page after page: own ones come first, public ones behind them. */
const channelsQuery = queryOptions({
  queryKey: ['chat/channel', 'list', {}] as const,
  queryFn: async ({ signal }) => {
    const items: Channel[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const params = { limit: 100, cursor };
      const part = await fetchPart('chat/channel', params, signal);
      items.push(...part.items);
      if (part.next === null) break;
      cursor = part.next;
    }
    return { items };
  },
});

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
  return useQuery(channelsQuery);
}

/** How many messages wait, over all conversations one is in and threads one follows. */
export function useUnread(): number {
  useThreadNews();
  const channels = useChannels();
  const mine = channels.data?.items.filter((c) => c.joined) ?? [];
  return [...mine, ...useUnreadThreads()].reduce((sum, { unread }) => sum + unread, 0);
}

/** How many messages wait in the channels of a place that one is in. */
export function useUnreadOfPlace(group: string): { fresh: number } {
  const parts = useQuery(one('groups/group', group)).data?.channels ?? [];
  const channels = useChannels().data?.items ?? [];
  const mine = channels.filter((channel) => channel.joined && parts.includes(channel.id));
  return { fresh: mine.reduce((sum, channel) => sum + channel.unread, 0) };
}
