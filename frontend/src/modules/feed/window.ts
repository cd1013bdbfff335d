import { type InfiniteData, infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import type { Page, Post } from '@/shared/api/contract';
import { fetchOne, fetchPart, one } from '@/shared/api/views';

/** Whose posts: `all` that the reader may see, those of their own groups (`mine`), of the `organisation`, or of a group. */
export type Scope = string;

/** First what was written last, or first that in which something was said last. */
export type Order = 'time' | 'activity';

/** What somebody reads, and in which order. */
export type Feed = { scope: Scope; order: Order };

/** What is loaded of a feed, newest first. */
export type Window = InfiniteData<Page<Post>, string | undefined>;

type Shown = Pick<Window, 'pages'>;

const pageSize = 10;
const windows = 'feed/post/window';

/** The loaded part of one feed. It grows at its end only; what is new waits for the reader. */
export const windowQuery = ({ scope, order }: Feed) =>
  infiniteQueryOptions({
    queryKey: [windows, scope, order] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchPart('feed/post', { group: scope, order, limit: pageSize, cursor: pageParam }, signal),
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

/** Whether the post stands above everything that the window shows, in the same feed of who is in these groups. */
export function isNewIn(feed: Feed, window: Shown, post: Post, own: readonly string[]): boolean {
  if (!belongs(feed.scope, post.group, own) || post.deleted) return false;
  const items = window.pages.flatMap((page) => page.items);
  if (items.some((item) => item.id === post.id)) return false;
  const [top] = items;
  if (!top) return true;
  return feed.order === 'time' ? post.writtenAt > top.writtenAt : post.activity > top.activity;
}

/** Which of these wait above what the window shows; none as long as it shows nothing. */
export const waiting = (feed: Feed, window: Shown | undefined, posts: Post[], own: string[]) =>
  posts.filter((post) => window && isNewIn(feed, window, post, own));

function belongs(scope: Scope, group: string | null, own: readonly string[]): boolean {
  if (scope === 'all') return true;
  if (group === null) return scope === 'organisation' || scope === 'mine';
  return scope === 'mine' ? own.includes(group) : group === scope;
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
