import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MessagePart, Thread, ThreadMark } from '@/shared/api/contract';
import { useChanges } from '@/shared/live/changes';
import { messagesQuery, showMark, showThread } from './window';

/** What was said under messages, and how far the reader has read there, by the message. */
export type Threads = { of: Map<string, Thread>; marks: Map<string, ThreadMark> };

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
  return {
    of: new Map(parts.flatMap((part) => part.threads.map((thread) => [thread.id, thread]))),
    marks: new Map(parts.flatMap((part) => part.marks.map((mark) => [mark.thread, mark]))),
  };
}

/** Threads stand inside the parts of a channel: no query of their own hears of them. */
export function useThreadChanges() {
  const client = useQueryClient();
  useChanges('chat.thread', ({ document }) => {
    if (document) showThread(client, document as Thread);
  });
  useChanges('chat.threadmark', ({ document }) => {
    if (document) showMark(client, document as ThreadMark);
  });
}
