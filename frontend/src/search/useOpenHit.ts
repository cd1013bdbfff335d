import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SearchHit } from '@/shared/api/contract';
import { fetchOne } from '@/shared/api/views';

/** A comment stands under a post or a task; only the views know which. */
const parentKind = (id: string) =>
  fetchOne('feed/post', id).then(
    () => 'post',
    () => 'task',
  );

/** Goes to what was found. */
export function useOpenHit() {
  const navigate = useNavigate();
  return useCallback(
    async (hit: SearchHit) => {
      const go = (to: string, params: Record<string, string>) => navigate({ to, params } as never);
      const beside = (kind: string, id: string) => {
        const to = kind === 'task' ? '/tasks' : kind === 'person' ? '/people' : '/feed';
        return navigate({ to, search: { panel: `${kind}:${id}` } } as never);
      };
      switch (hit.kind) {
        case 'group':
          return go('/places/$group', { group: hit.id });
        case 'channel':
          return go('/chat/$channel', { channel: hit.id });
        case 'message':
          return go('/chat/$channel', { channel: hit.channel ?? hit.parent ?? '' });
        case 'comment':
          return beside(await parentKind(hit.parent ?? ''), hit.parent ?? '');
        case 'post':
        case 'task':
        case 'person':
          return beside(hit.kind, hit.id);
      }
    },
    [navigate],
  );
}
