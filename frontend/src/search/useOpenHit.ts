import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SearchHit } from '@/shared/api/contract';
import { fetchOne } from '@/shared/api/views';

type Navigate = ReturnType<typeof useNavigate>;

const nowhere = { thread: null, sentAt: undefined };

/** A comment stands under a post or a task, which its view tells. */
const parentKind = (hit: SearchHit) => (hit.view === 'tasks.comment' ? 'task' : 'post');

/** Goes to where a message stands: in the channel at its instant, or in its thread. */
async function openMessage(navigate: Navigate, hit: SearchHit) {
  const { thread, sentAt } = await fetchOne('chat/message', hit.id).catch(() => nowhere);
  const search = thread ? { panel: `thread:${thread}` } : { at: sentAt };
  const params = { channel: hit.channel ?? hit.parent ?? '' };
  return navigate({ to: '/chat/$channel', params, search } as never);
}

/** Goes to what was found. */
export function useOpenHit() {
  const navigate = useNavigate();
  return useCallback(
    (hit: SearchHit) => {
      const go = (to: string, params: Record<string, string>) => navigate({ to, params } as never);
      const beside = (kind: string, id: string) => {
        const to = kind === 'task' ? '/tasks' : kind === 'person' ? '/people' : '/feed';
        return navigate({ to, search: { panel: `${kind}:${id}` } } as never);
      };
      switch (hit.kind) {
        case 'group':
          return go('/places/$group', { group: hit.id });
        case 'project':
          return go('/projects/$project', { project: hit.id });
        case 'channel':
          return go('/chat/$channel', { channel: hit.id });
        case 'message':
          return openMessage(navigate, hit);
        case 'comment':
          return beside(parentKind(hit), hit.parent ?? '');
        case 'post':
        case 'task':
        case 'person':
          return beside(hit.kind, hit.id);
      }
    },
    [navigate],
  );
}
