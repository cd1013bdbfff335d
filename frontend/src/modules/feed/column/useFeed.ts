import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Change, Post } from '@/shared/api/contract';
import { fetchOne, list } from '@/shared/api/views';
import { useChanges } from '@/shared/live/changes';
import { dropPost, type Feed, reloadWindows, showPost, waiting, windowQuery } from '../window';

const documentOf = (change: Change) =>
  change.document
    ? Promise.resolve(change.document as Post)
    : fetchOne('feed/post', change.key).catch(() => undefined);

function heardAlso(posts: ReadonlyMap<string, Post>, id: string, post: Post | undefined) {
  const all = new Map(posts);
  if (post) all.set(id, post);
  else all.delete(id);
  return all;
}

/**
 * A feed that is kept up to date without moving under the reader's eyes: posts on screen change in place, new ones are
 * counted until the reader asks for them, older ones come page by page.
 */
export function useFeed(feed: Feed) {
  const client = useQueryClient();
  const { scope, order } = feed;
  const query = useInfiniteQuery(windowQuery({ scope, order }));
  const groups = useQuery({ ...list('groups/group', { mine: true }), enabled: scope === 'mine' });
  const [heard, setHeard] = useState<ReadonlyMap<string, Post>>(new Map());

  const hear = useCallback(
    async (change: Change) => {
      const post = change.removed ? undefined : await documentOf(change);
      setHeard((posts) => heardAlso(posts, change.key, post));
      if (post) showPost(client, post);
      else dropPost(client, change.key);
    },
    [client],
  );
  useChanges('feed.post', hear);
  // Whoever comes into a group or leaves it sees other posts from now on.
  useChanges('groups.group', () => reloadWindows(client));

  const showNew = useCallback(async () => {
    // What is heard from now on may be too late for what is fetched now.
    setHeard(new Map());
    await reloadWindows(client);
  }, [client]);

  const posts = query.data?.pages.flatMap((page) => page.items) ?? [];
  // Looked at anew each time: what was written while the first posts were fetched waits above them, too.
  const mine = groups.data?.items.map(({ id }) => id) ?? [];
  const fresh = waiting({ scope, order }, query.data, [...heard.values()], mine).length;
  return { query, posts, fresh, showNew };
}
