import { useQueryClient } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import { command } from '@/shared/api/commands';
import type { Message, Reaction } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { toggled } from '@/shared/reactions/reacting';
import { useToast } from '@/shared/ui/Toasts';
import { reloadMessage, showMessage } from './window';

/** Gives a reaction to a message or takes it back; it shows at once. */
export function useReact(message: Message) {
  const me = useMe();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  return async (reaction: Reaction) => {
    const given = message.reactions.find((r) => r.reaction === reaction)?.people;
    const name = given?.includes(me.person) ? 'chat/withdraw-reaction' : 'chat/react-to-message';
    showMessage(client, toggled(message, reaction, me.person));
    try {
      await command(name, { message: message.id, reaction });
    } catch (error) {
      toast(words(error));
    }
    await reloadMessage(client, message.id).catch(() => undefined);
  };
}
