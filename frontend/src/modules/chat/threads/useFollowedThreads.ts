import {
  type QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Change, Message, SeenThread } from '@/shared/api/contract';
import { list, pages } from '@/shared/api/views';
import { useChanges } from '@/shared/live/changes';
import { threadQuery } from '../channel/window';
import { useChatCommand } from '../useChatCommand';

const view = 'chat/followed-thread';
const gatherMillis = 150;
const pageSize = 30;

const unreadQuery = list(view, { unread: true });

/** The threads that one follows, newest activity first. */
export const useFollowedThreads = () => useInfiniteQuery(pages(view, { limit: pageSize }));

/** Those in which something is unread; told live, the same on every device. */
export function useUnreadThreads(): SeenThread[] {
  return useQuery(unreadQuery).data?.items ?? [];
}

/** How many replies are unread in one thread. */
export function useUnreadIn(thread: string): number {
  const select = ({ items }: { items: SeenThread[] }) =>
    items.find((item) => item.thread === thread)?.unread ?? 0;
  return useQuery({ ...unreadQuery, select }).data ?? 0;
}

/** Keeps the followed threads as they are on the server, wherever they are shown. */
export function useThreadNews() {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refetch = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void reload(client), gatherMillis);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useChanges('chat.followedthread', refetch);
  useChanges('chat.channel', refetch);
  useChanges('chat.message', (change) => isUndone(change) && refetch());
}

/** A reply that was taken away is not unread; one that is back is. */
function isUndone({ document }: Change): boolean {
  const message = document as Message | undefined;
  return message?.reply === true && message.version > 1;
}

const reload = (client: QueryClient) => client.invalidateQueries({ queryKey: [view] });

type Where = { channel: string; thread: string };

/** Follows a thread, or no more; whether that was done. */
export function useFollow() {
  const client = useQueryClient();
  const send = useChatCommand();
  return useCallback(
    async ({ channel, thread }: Where, follow: boolean): Promise<boolean> => {
      const name = follow ? 'chat/follow-thread' : 'chat/unfollow-thread';
      const done = await send(name, { channel, thread });
      await reload(client);
      await client.invalidateQueries({ queryKey: threadQuery(channel, thread).queryKey });
      return done !== undefined;
    },
    [client, send],
  );
}

/** Says that everything in a thread has been read that one could see. */
export function useMarkThread() {
  const client = useQueryClient();
  const send = useChatCommand();
  return useCallback(
    async ({ channel, thread }: Where, position: number) => {
      await send('chat/mark-thread-read', { channel, thread, position });
      await reload(client);
    },
    [client, send],
  );
}
