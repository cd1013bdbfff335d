import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { list } from '@/shared/api/views';
import { useMarkSeen, useUnseen } from './useUnseen';

/** Nobody counts further than that. */
const most = 100;

/** Whatever stands open beside the stage is seen: what was told of it, and what is told while it stays. */
export function useSeenWhileOpen(panel: string) {
  const client = useQueryClient();
  const count = useUnseen();
  const markSeen = useMarkSeen();
  const waiting = /^(post|task|thread):/.test(panel) ? count : 0;
  useEffect(() => {
    if (waiting === 0) return;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const newest = list('notifications/notification', { limit: most });
      const { items } = await client.fetchQuery(newest);
      const told = items.find(({ id, unseen }) => unseen && id === panel);
      if (told) await markSeen(told);
    };
    // What can not be marked now is marked with the next look.
    const lookIfPossible = () => void look().catch(() => {});
    lookIfPossible();
    document.addEventListener('visibilitychange', lookIfPossible);
    return () => document.removeEventListener('visibilitychange', lookIfPossible);
  }, [waiting, panel, client, markSeen]);
}
