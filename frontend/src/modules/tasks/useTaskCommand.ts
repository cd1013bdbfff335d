import { useCallback } from 'react';
import { useCommand } from '@/shared/api/useCommand';
import { useToast } from '@/shared/ui/Toasts';

const views = ['tasks/task', 'tasks/comment', 'tasks/placement'];

/** Sends a command about tasks and shows what became of them. */
export const useTaskCommand = () => useCommand<'tasks'>(views);

/** Completes or reopens a task, with an offer to undo it. */
export function useToggle() {
  const send = useTaskCommand();
  const toast = useToast();
  return useCallback(
    async (task: { id: string; state: 'open' | 'done' }, said: string) => {
      const [go, back] =
        task.state === 'open'
          ? (['tasks/complete-task', 'tasks/reopen-task'] as const)
          : (['tasks/reopen-task', 'tasks/complete-task'] as const);
      if (await send(go, { task: task.id })) {
        toast(said, () => void send(back, { task: task.id }));
      }
    },
    [send, toast],
  );
}
