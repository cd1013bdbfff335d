import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { command } from '@/shared/api/commands';
import type { Notification, Unseen } from '@/shared/api/contract';
import { request } from '@/shared/api/http';
import { sinceOwn } from '@/shared/api/views';
import { useChanges } from '@/shared/live/changes';

const view = 'notifications/notification';

const unseenQuery = queryOptions({
  queryKey: [view, 'unseen'] as const,
  queryFn: async ({ signal }) =>
    (await (await request('/api/views/notifications/unseen', sinceOwn(signal))).json()) as Unseen,
});

/** How many notifications wait; the same on every device, and told live. */
export function useUnseen(): number {
  const client = useQueryClient();
  useChanges('notifications.seenmark', () => client.invalidateQueries({ queryKey: [view] }));
  return useQuery(unseenQuery).data?.count ?? 0;
}

/** Says that one notification has been seen, or all that stand up to a position. */
export function useMarkSeen() {
  const client = useQueryClient();
  return useCallback(
    async (seen: Notification | { position: number }) => {
      const about = 'subject' in seen ? seen.subject : null;
      // A late mark loses nothing: the next look sets it.
      await command('notifications/mark-seen', { about, position: seen.position }).catch(() => {});
      await client.invalidateQueries({ queryKey: [view] });
    },
    [client],
  );
}
