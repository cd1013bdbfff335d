import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import { useLooksAfter } from '@/app/useLooksAfter';
import type { Post } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { Comments } from '@/shared/talk/Comments';
import type { Talk } from '@/shared/talk/talk';
import { usePostCommand } from './usePostCommand';

/** What others say about a post. */
export function PostComments({ post: card }: { post: Post }) {
  const { id: post, group, epoch, comments } = card;
  const me = useMe();
  const send = usePostCommand(post);
  const query = useQuery(list('feed/comment', { post }));
  const talk: Talk = {
    name: post,
    me: me.person,
    place: group ? { group, epoch } : {},
    looksAfter: useLooksAfter(group),
    write: (comment, text, commandId) =>
      send('feed/comment-on-post', { post, comment, text }, commandId),
    edit: (comment, text) => send('feed/edit-comment', { post, comment, text }),
    remove: (comment) => send('feed/delete-comment', { post, comment }),
    restore: (comment) => send('feed/restore-comment', { post, comment }),
  };
  const said = {
    items: query.data?.items,
    pending: query.isPending,
    error: query.error,
    retry: query.refetch,
  };
  return <Comments talk={talk} said={said} expected={comments} />;
}
