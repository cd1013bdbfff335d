import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Change, Post } from '@/shared/api/contract';
import { fetchOne, list } from '@/shared/api/views';
import { useChanges } from '@/shared/live/changes';
import {
  dropPost,
  type Feed,
  isNewIn,
  reloadWindows,
  showPost,
  type Window,
  windowQuery,
} from '../window';

const documentOf = (change: Change) =>
  change.document
    ? Promise.resolve(change.document as Post)
    : fetchOne('feed/post', change.key).catch(() => undefined);

/**
 * A feed that is kept up to date without moving under the reader's eyes: posts on screen change in place, new ones are
 * counted until the reader asks for them, older ones come page by page.
 */
export function useFeed(feed: Feed) {
  const client = useQueryClient();
  const { scope, order } = feed;
  const query = useInfiniteQuery(windowQuery({ scope, order }));
  const groups = useQuery({ ...list('groups/group', { mine: true }), enabled: scope === 'mine' });
  const own = groups.data?.items;
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());

  const hear = useCallback(
    async (change: Change) => {
      if (change.removed) return dropPost(client, change.key);
      const post = await documentOf(change);
      if (!post) return dropPost(client, change.key);
      showPost(client, post);
      const window = client.getQueryData<Window>(windowQuery({ scope, order }).queryKey);
      const mine = own?.map(({ id }) => id) ?? [];
      if (!window || !isNewIn({ scope, order }, window, post, mine)) return;
      setWaiting((ids) => new Set(ids).add(post.id));
    },
    [client, scope, order, own],
  );
  useChanges('feed.post', hear);
  // Whoever comes into a group or leaves it sees other posts from now on.
  useChanges('groups.group', () => reloadWindows(client));

  const showNew = useCallback(async () => {
    await reloadWindows(client);
    setWaiting(new Set());
  }, [client]);

  const posts = query.data?.pages.flatMap((page) => page.items) ?? [];
  const fresh = [...waiting].filter((id) => !posts.some((post) => post.id === id)).length;
  return { query, posts, fresh, showNew };
}
