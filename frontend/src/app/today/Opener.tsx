import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '@/shared/ui/Button';
import { useOpenPanel } from '../usePanel';

type Props = { kind: 'task' | 'channel'; id: string; label?: string; children: ReactNode };

/** Opens a task beside Today, or goes to a conversation. */
export function Opener({ kind, id, label, children }: Props) {
  const navigate = useNavigate();
  const open = useOpenPanel();
  const go = () =>
    kind === 'task'
      ? open('task', id)
      : navigate({ to: '/chat/$channel', params: { channel: id } } as never);
  return (
    <Button aria-label={label} onClick={() => void go()}>
      {children}
    </Button>
  );
}
