import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useMe } from '@/app/session';
import type { Post } from '@/shared/api/contract';
import { list } from '@/shared/api/views';

const stored = (person: string) => `chung.feed.seen.${person}`;

/** The moment of the newest post that this person has had on this screen; empty before the first. */
export function useSeen() {
  const { person } = useMe();
  const client = useQueryClient();
  const queryKey = ['feed', 'seen', person];
  const read = () => localStorage.getItem(stored(person)) ?? '';
  const { data: seen } = useQuery({ queryKey, queryFn: read, initialData: read, staleTime: 0 });
  const see = useCallback(
    (moment: string) => {
      if (moment <= (localStorage.getItem(stored(person)) ?? '')) return;
      localStorage.setItem(stored(person), moment);
      client.setQueryData(['feed', 'seen', person], moment);
    },
    [client, person],
  );
  return { seen, see };
}

/** Posts of others since the reader last looked; none before the first look. */
export function unseen(posts: Post[], seen: string, me: string): Post[] {
  return posts.filter(
    (post) => seen !== '' && post.writtenAt > seen && post.author !== me && !post.deleted,
  );
}

/** How many posts are new, for the rail. */
export function useNewPosts(): number {
  const { person } = useMe();
  const { seen } = useSeen();
  const newest = useQuery(list('feed/post', { limit: 20 }));
  return unseen(newest.data?.items ?? [], seen, person).length;
}
