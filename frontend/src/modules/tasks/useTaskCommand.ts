import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { command, type SendOptions } from '@/shared/api/commands';
import type { Commands } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';

type TaskCommands = Extract<keyof Commands, `tasks/${string}`>;

/** Sends a command about tasks and fetches what it changed; a refusal is told in words. Whether it went through. */
export function useTaskCommand() {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async <K extends TaskCommands>(name: K, body: Commands[K], options?: SendOptions) => {
      try {
        await command(name, body, options);
        await Promise.all([
          client.invalidateQueries({ queryKey: ['tasks/task'] }),
          client.invalidateQueries({ queryKey: ['tasks/comment'] }),
          client.invalidateQueries({ queryKey: ['tasks/placement'] }),
        ]);
        return true;
      } catch (error) {
        toast(words(error));
        return false;
      }
    },
    [client, toast, words],
  );
}

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
