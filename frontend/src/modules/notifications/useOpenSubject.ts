import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useOpenPanel } from '@/app/usePanel';
import type { Notification } from '@/shared/api/contract';

/** Goes to what a notification is about: beside the stage, or into its conversation. */
export function useOpenSubject() {
  const navigate = useNavigate();
  const open = useOpenPanel();
  return useCallback(
    ({ subject, channel }: Notification) => {
      switch (subject.kind) {
        case 'post':
        case 'task':
          return open(subject.kind, subject.id);
        case 'channel':
        case 'thread':
          return navigate({
            to: '/chat/$channel',
            params: { channel: channel ?? subject.id },
            search: subject.kind === 'thread' ? { panel: `thread:${subject.id}` } : {},
          } as never);
        case 'feed':
          return navigate({ to: '/feed' } as never);
      }
    },
    [navigate, open],
  );
}
