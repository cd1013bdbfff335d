import { useQueryClient } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import { command } from '@/shared/api/commands';
import type { Post, Reaction } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { Reactions } from '@/shared/reactions/Reactions';
import { toggled } from '@/shared/reactions/reacting';
import { useToast } from '@/shared/ui/Toasts';
import { reloadPost, showPost } from '../window';

/** Who feels what about a post. */
export function PostReactions({ post }: { post: Post }) {
  const me = useMe();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const toggle = async (reaction: Reaction) => {
    const mine = post.reactions.find((r) => r.reaction === reaction)?.people.includes(me.person);
    showPost(client, toggled(post, reaction, me.person));
    try {
      const body = { post: post.id, reaction };
      await command(mine ? 'feed/withdraw-reaction' : 'feed/react-to-post', body);
    } catch (error) {
      toast(words(error));
    }
    await reloadPost(client, post.id).catch(() => undefined);
  };
  return <Reactions reactions={post.reactions} onToggle={toggle} />;
}
