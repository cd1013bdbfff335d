import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import type { Post } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { PersonAvatar } from '@/shared/people/PersonName';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { CommentBox } from './CommentBox';
import { CommentLine } from './CommentLine';
import styles from './Comments.module.css';

/** What others say about a post, oldest first, and the field to join in. */
export function Comments({ post }: { post: Post }) {
  const me = useMe();
  const query = useQuery(list('feed/comment', { post: post.id }));
  return (
    <div className={styles.comments}>
      {query.isPending && post.comments > 0 && <Skeleton rows={Math.min(post.comments, 3)} />}
      {query.isError && !query.data && (
        <ErrorBox error={query.error} onRetry={() => query.refetch()} />
      )}
      {query.data?.items.map((comment) => (
        <CommentLine key={comment.id} post={post} comment={comment} />
      ))}
      <div className={styles.own}>
        <PersonAvatar id={me.person} size={28} />
        <CommentBox post={post.id} />
      </div>
    </div>
  );
}
