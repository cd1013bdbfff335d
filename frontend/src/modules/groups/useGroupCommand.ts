import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { command } from '@/shared/api/commands';
import type { Commands } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';

type GroupCommand = Extract<keyof Commands, `groups/${string}`>;

/** Sends a command about groups and shows what became of them; says why when it was refused. */
export function useGroupCommand() {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async <K extends GroupCommand>(name: K, body: Commands[K], commandId?: string) => {
      try {
        await command(name, body, commandId ? { commandId } : {});
      } catch (error) {
        toast(words(error));
        return false;
      }
      await Promise.all(
        ['groups/group', 'groups/membership', 'feed/post/window'].map((view) =>
          client.invalidateQueries({ queryKey: [view] }),
        ),
      );
      return true;
    },
    [client, toast, words],
  );
}
