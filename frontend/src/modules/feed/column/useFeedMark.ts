import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useMe } from '@/app/session';
import { command } from '@/shared/api/commands';
import type { Post } from '@/shared/api/contract';
import { list } from '@/shared/api/views';

const seenMillis = 800;

/**
 * Up to which position the reader had seen their feed, on any device, when this screen began; 0 before the first look. What
 * has been on screen for a moment is seen from then on.
 */
export function useFeedMark(enabled: boolean, posts: Post[]): number {
  const { person } = useMe();
  const marks = useQuery({ ...list('notifications/seen-mark'), enabled });
  const now = marks.data?.items.find(({ about }) => about === 'feed')?.position ?? 0;
  const before = useRef<number>(undefined);
  if (marks.data) before.current ??= now;
  const newest = Math.max(0, ...posts.map(({ activity }) => activity));
  const known = enabled && marks.data !== undefined;
  useEffect(() => {
    if (!known || newest <= now) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      const about = { kind: 'feed' as const, id: person };
      // A late mark loses nothing: the next look sets it.
      void command('notifications/mark-seen', { about, position: newest }).catch(() => {});
    }, seenMillis);
    return () => clearTimeout(timer);
  }, [known, newest, now, person]);
  return before.current ?? 0;
}
