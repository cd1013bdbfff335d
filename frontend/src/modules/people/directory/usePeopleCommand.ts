import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { command } from '@/shared/api/commands';
import type { Commands } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';

type PeopleCommand = Extract<keyof Commands, `people/${string}`>;

const views = ['people/chart', 'people/directory', 'people/employment'];

/** Sends a command about departments and positions and shows what became of them; says why when it was refused. */
export function usePeopleCommand() {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async <K extends PeopleCommand>(name: K, body: Commands[K]) => {
      try {
        await command(name, body);
      } catch (error) {
        toast(words(error));
        return false;
      }
      await Promise.all(views.map((view) => client.invalidateQueries({ queryKey: [view] })));
      return true;
    },
    [client, toast, words],
  );
}
