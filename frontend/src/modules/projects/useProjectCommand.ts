import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { command } from '@/shared/api/commands';
import type { Commands } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';

type ProjectCommand = Extract<keyof Commands, `projects/${string}`>;

/** Sends a command about projects and shows what became of them; says why when it was refused. */
export function useProjectCommand() {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async <K extends ProjectCommand>(name: K, body: Commands[K], commandId?: string) => {
      try {
        await command(name, body, commandId ? { commandId } : {});
      } catch (error) {
        toast(words(error));
        return false;
      }
      await Promise.all(
        ['projects/project', 'projects/member', 'tasks/board'].map((view) =>
          client.invalidateQueries({ queryKey: [view] }),
        ),
      );
      return true;
    },
    [client, toast, words],
  );
}
