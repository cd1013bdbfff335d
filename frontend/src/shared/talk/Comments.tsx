import { PersonAvatar } from '@/shared/people/PersonName';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { CommentBox } from './CommentBox';
import { CommentLine } from './CommentLine';
import styles from './Comments.module.css';
import type { Said, Talk } from './talk';

type Props = {
  talk: Talk;
  said: Said;
  /** How many are on their way. */
  expected: number;
};

/** What people say about a thing, oldest first, and the field to join in. */
export function Comments({ talk, said, expected }: Props) {
  return (
    <div className={styles.comments}>
      {said.pending && expected > 0 && <Skeleton rows={Math.min(expected, 3)} />}
      {said.error && !said.items ? <ErrorBox error={said.error} onRetry={said.retry} /> : null}
      {said.items?.map((comment) => (
        <CommentLine key={comment.id} talk={talk} comment={comment} />
      ))}
      <div className={styles.own}>
        <PersonAvatar id={talk.me} size={28} />
        <CommentBox talk={talk} />
      </div>
    </div>
  );
}
