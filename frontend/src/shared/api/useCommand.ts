import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useToast } from '@/shared/ui/Toasts';
import { command, type SendOptions } from './commands';
import type { Commands } from './contract';
import { useWords } from './words';

type CommandOf<M extends string> = Extract<keyof Commands, `${M}/${string}`>;

/**
 * Sends commands of a module and fetches the views that show what became of them; says why when one was refused. Answers
 * whether it went through. `views` is the same array at every call.
 */
export function useCommand<M extends string>(views: readonly string[]) {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async <K extends CommandOf<M>>(name: K, body: Commands[K], options: SendOptions = {}) => {
      try {
        await command(name, body, options);
      } catch (error) {
        toast(words(error));
        return false;
      }
      await Promise.all(views.map((view) => client.invalidateQueries({ queryKey: [view] })));
      return true;
    },
    [client, toast, words, views],
  );
}
