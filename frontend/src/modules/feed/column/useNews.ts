import { useEffect, useState } from 'react';
import { useMe } from '@/app/session';
import type { Post } from '@/shared/api/contract';
import { unseen, useSeen } from '../seen';
import type { Feed } from '../window';
import { useFeedMark } from './useFeedMark';

/** Which posts are new to the reader: written, or in unseen order said something in, since they last looked. */
export function useNews({ scope, order }: Feed, posts: Post[]): ReadonlySet<string> {
  const me = useMe();
  const { seen, see } = useSeen();
  const [before] = useState(seen);
  const newest = scope === 'all' && order === 'time' ? posts[0]?.writtenAt : undefined;
  useEffect(() => {
    if (newest) see(newest);
  }, [newest, see]);
  const mark = useFeedMark(order === 'activity', posts);
  const fresh =
    order === 'time'
      ? unseen(posts, before, me.person)
      : posts.filter((post) => mark > 0 && post.activity > mark && !post.deleted);
  return new Set(fresh.map((post) => post.id));
}
