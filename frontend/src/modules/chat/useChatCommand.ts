import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { command } from '@/shared/api/commands';
import type { Answer, Commands } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';
import { reloadMessage } from './channel/window';

type ChatCommands = Extract<keyof Commands, `chat/${string}`>;

/** Sends a command about conversations; a refusal is told in words. The answer, or nothing when it was refused. */
export function useChatCommand() {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async <K extends ChatCommands>(name: K, body: Commands[K]): Promise<Answer | undefined> => {
      try {
        const answer = await command(name, body);
        const { message } = (body ?? {}) as { message?: string };
        await (message === undefined
          ? client.invalidateQueries({ queryKey: ['chat/channel'] })
          : reloadMessage(client, message).catch(() => undefined));
        return answer;
      } catch (error) {
        toast(words(error));
        return undefined;
      }
    },
    [client, toast, words],
  );
}
