import type { QueryClient } from '@tanstack/react-query';
import { command } from '@/shared/api/commands';
import type { Post } from '@/shared/api/contract';
import { fetchOne, list } from '@/shared/api/views';
import type { Saving } from '@/shared/conflict/saveOver';
import { reloadPost } from '../window';

/** Changes a post as it was when its author began to. */
export const savingPost = (client: QueryClient, post: Post): Saving => ({
  base: post.text ?? '',
  version: post.version,
  write: async (text, expectedVersion) => {
    await command('feed/edit-post', { post: post.id, text }, { expectedVersion });
    const { queryKey } = list('feed/version', { post: post.id });
    void client.invalidateQueries({ queryKey });
    await reloadPost(client, post.id).catch(() => undefined);
  },
  read: async () => {
    const now = await fetchOne('feed/post', post.id);
    const at = now.editedAt ?? now.writtenAt;
    return { text: now.text ?? '', version: now.version, by: now.author, at };
  },
});
