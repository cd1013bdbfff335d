import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type { Change, FollowedThread, Message, MessagePart, Thread } from '@/shared/api/contract';
import { fetchOne, fetchPart } from '@/shared/api/views';
import { concerns } from '@/shared/live/apply';
import { patch } from '@/shared/live/patch';

type Where = { before?: string; after?: string; around?: string };
type Window = InfiniteData<MessagePart, Where>;

const size = 50;
const wholeThread = 40;

/** What is loaded of a channel, the newest page first: from its end, or from around an instant in both directions. */
export const messagesQuery = (channel: string, at?: string) =>
  infiniteQueryOptions({
    queryKey: ['chat/message', 'pages', { channel, at }] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchPart('chat/message', { channel, limit: size, ...pageParam }, signal),
    initialPageParam: (at ? { around: at } : {}) as Where,
    getNextPageParam: ({ older }): Where | undefined => (older ? { before: older } : undefined),
    getPreviousPageParam: ({ newer }): Where | undefined => (newer ? { after: newer } : undefined),
  });

/** Everything that was said under a message. */
export const threadQuery = (channel: string, thread: string) =>
  queryOptions({
    queryKey: ['chat/message', 'list', { channel, thread }] as const,
    queryFn: async ({ signal }) => {
      const params = { channel, thread, limit: 100 };
      let whole = await fetchPart('chat/message', params, signal);
      for (let page = 1; whole.next && page < wholeThread; page++) {
        const more = await fetchPart('chat/message', { ...params, after: whole.next }, signal);
        whole = { ...more, followed: whole.followed, items: [...whole.items, ...more.items] };
      }
      return whole;
    },
  });

/** Shows this state of a message wherever it stands or belongs. */
export function showMessage(client: QueryClient, message: Message) {
  const change = { view: 'chat.message', key: message.id, document: message } as unknown as Change;
  for (const query of client.getQueryCache().findAll({ queryKey: ['chat/message'] })) {
    const data = concerns(query.queryKey, change)
      ? patch(query.queryKey, query.state.data, change).data
      : undefined;
    if (data !== undefined) client.setQueryData(query.queryKey, data);
  }
}

/** Asks how a message is now, own commands included, and shows it. */
export async function reloadMessage(client: QueryClient, id: string) {
  showMessage(client, await fetchOne('chat/message', id));
}

/** Shows what was said under a message beside it. */
export function showThread(client: QueryClient, thread: Thread) {
  inParts(client, (part) =>
    part.items.some((item) => item.id === thread.id || item.thread === thread.id)
      ? { ...part, threads: [...part.threads.filter(({ id }) => id !== thread.id), thread] }
      : part,
  );
}

/** Shows whether the reader follows a thread, and how far they have read there. */
export function showFollowed(client: QueryClient, key: string, followed: FollowedThread | null) {
  const [channel = '', thread = ''] = key.split(':');
  client.setQueryData<MessagePart>(
    threadQuery(channel, thread).queryKey,
    (part) => part && { ...part, followed },
  );
}

function inParts(client: QueryClient, change: (part: MessagePart) => MessagePart) {
  client.setQueriesData<Window>(
    { queryKey: ['chat/message', 'pages'] },
    (window) => window && { ...window, pages: window.pages.map(change) },
  );
  client.setQueriesData<MessagePart>(
    { queryKey: ['chat/message', 'list'] },
    (part) => part && change(part),
  );
}
