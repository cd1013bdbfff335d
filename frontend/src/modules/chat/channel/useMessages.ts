import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FollowedThread, MessagePart, Thread } from '@/shared/api/contract';
import { useChanges } from '@/shared/live/changes';
import { messagesQuery, showFollowed, showThread } from './window';

/** What was said under messages, by the message. */
export type Threads = Map<string, Thread>;

/** Every message loaded of a channel, oldest first, with its threads. */
export function useMessages(channel: string, at?: string) {
  const query = useInfiniteQuery(messagesQuery(channel, at));
  useThreadChanges();
  const pages = query.data?.pages;
  const messages = useMemo(
    () => [...(pages ?? [])].reverse().flatMap((page) => page.items),
    [pages],
  );
  const threads = useMemo(() => threadsOf(pages ?? []), [pages]);
  return { query, messages, threads };
}

function threadsOf(parts: MessagePart[]): Threads {
  return new Map(parts.flatMap((part) => part.threads.map((thread) => [thread.id, thread])));
}

/** Threads stand inside the parts of a channel: no query of their own hears of them. */
export function useThreadChanges() {
  const client = useQueryClient();
  useChanges('chat.thread', ({ document }) => {
    if (document) showThread(client, document as Thread);
  });
  useChanges('chat.followedthread', ({ key, document }) => {
    showFollowed(client, key, (document as FollowedThread | undefined) ?? null);
  });
}
