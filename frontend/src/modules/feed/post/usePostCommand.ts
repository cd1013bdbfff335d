import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { command } from '@/shared/api/commands';
import type { Commands } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';
import { reloadPost } from '../window';

type FeedCommand = Extract<keyof Commands, `feed/${string}`>;

/** Sends a command about this post and shows what became of it; says why when it was refused. */
export function usePostCommand(post: string) {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return useCallback(
    async <K extends FeedCommand>(name: K, body: Commands[K], commandId?: string) => {
      try {
        await command(name, body, commandId ? { commandId } : {});
      } catch (error) {
        toast(words(error));
        return false;
      }
      const lists = (['feed/comment', 'feed/version'] as const).map(
        (view) => list(view, { post }).queryKey,
      );
      for (const queryKey of lists) void client.invalidateQueries({ queryKey });
      await reloadPost(client, post).catch(() => undefined);
      return true;
    },
    [client, post, toast, words],
  );
}
