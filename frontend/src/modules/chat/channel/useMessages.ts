import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { fetchPart } from '@/shared/api/views';

const size = 50;

/** The messages of a channel, the newest page first; older pages are fetched on the way up. */
export const messagesQuery = (channel: string) =>
  infiniteQueryOptions({
    queryKey: ['chat/message', 'pages', { channel }] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchPart('chat/message', { channel, limit: size, before: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Every message fetched so far, oldest first. */
export function useMessages(channel: string) {
  const query = useInfiniteQuery(messagesQuery(channel));
  const messages = [...(query.data?.pages ?? [])].reverse().flatMap((page) => page.items);
  return { query, messages };
}
