import { type InfiniteData, infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import type { Page, Post } from '@/shared/api/contract';
import { fetchOne, fetchPart, one } from '@/shared/api/views';

/** A feed: `all` that the reader may see, that of the `organisation`, or a group's by its id. */
export type Scope = string;

/** What is loaded of a feed, newest first. */
export type Window = InfiniteData<Page<Post>, string | undefined>;

const pageSize = 10;
const windows = 'feed/post/window';

/** The loaded part of one feed. It grows at its end only; what is new waits for the reader. */
export const windowQuery = (scope: Scope) =>
  infiniteQueryOptions({
    queryKey: [windows, scope] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchPart('feed/post', { group: scope, limit: pageSize, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Puts a newer state of a post where the window shows it; the window itself when it does not, or knows a newer one. */
export function patched(window: Window, post: Post): Window {
  const shown = window.pages.some((page) =>
    page.items.some((item) => item.id === post.id && item.version <= post.version),
  );
  if (!shown) return window;
  const items = (page: Page<Post>) => page.items.map((item) => (item.id === post.id ? post : item));
  return { ...window, pages: window.pages.map((page) => ({ ...page, items: items(page) })) };
}

/** The window without a post that is no longer to be seen. */
export function without(window: Window, id: string): Window {
  const items = (page: Page<Post>) => page.items.filter((item) => item.id !== id);
  return { ...window, pages: window.pages.map((page) => ({ ...page, items: items(page) })) };
}

/** Whether the post stands above everything that the window shows, in the same feed. */
export function isNewIn(scope: Scope, window: Window, post: Post): boolean {
  const belongs = scope === 'all' || post.group === (scope === 'organisation' ? null : scope);
  if (!belongs || post.deleted) return false;
  const items = window.pages.flatMap((page) => page.items);
  if (items.some((item) => item.id === post.id)) return false;
  return post.writtenAt > (items[0]?.writtenAt ?? '');
}

const inAll = (client: QueryClient, change: (window: Window) => Window) =>
  client.setQueriesData<Window>({ queryKey: [windows] }, (window) => window && change(window));

/** Shows this state of a post everywhere. */
export function showPost(client: QueryClient, post: Post) {
  inAll(client, (window) => patched(window, post));
  client.setQueryData<Post>(one('feed/post', post.id).queryKey, (known) =>
    known && known.version > post.version ? known : post,
  );
}

/** Takes a post off every screen. */
export function dropPost(client: QueryClient, id: string) {
  inAll(client, (window) => without(window, id));
}

/** Asks the server how the post is now, own commands included, and shows it. */
export async function reloadPost(client: QueryClient, id: string): Promise<Post> {
  const post = await fetchOne('feed/post', id);
  showPost(client, post);
  return post;
}

/** Fetches every feed anew from its newest post, for who may see more or less than before. */
export function reloadWindows(client: QueryClient) {
  inAll(client, ({ pages, pageParams }) => ({
    pages: pages.slice(0, 1),
    pageParams: pageParams.slice(0, 1),
  }));
  return client.invalidateQueries({ queryKey: [windows] });
}
