import { MessageSquare, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Post } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { EditBox } from '@/shared/talk/EditBox';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { Html } from '@/shared/ui/Html';
import styles from './PostCard.module.css';
import { PostComments } from './PostComments';
import { PostHead } from './PostHead';
import { Reactions } from './Reactions';
import { usePostCommand } from './usePostCommand';

/** Up to so many comments stand open by themselves. */
const fewComments = 3;

type Props = {
  post: Post;
  /** Names the place it stands in. */
  place?: boolean;
  /** New since the reader last looked. */
  fresh?: boolean;
  /** In the side panel: no frame, comments open. */
  alone?: boolean;
};

/** One post: who, where, when; the words; how people feel about it; comments. */
export function PostCard({ post, place = false, fresh = false, alone = false }: Props) {
  const { say } = useI18n();
  const [editing, setEditing] = useState(false);
  const few = post.comments > 0 && post.comments <= fewComments;
  const [open, setOpen] = useState(alone || few);
  const send = usePostCommand(post.id);
  if (post.deleted) return <Tombstone alone={alone} />;
  return (
    <article className={cx(styles.post, alone && styles.alone)}>
      <PostHead post={post} place={place} fresh={fresh} onEdit={() => setEditing(true)} />
      <div className={styles.text}>
        {editing ? (
          <EditBox
            text={post.text ?? ''}
            onSave={(text) => send('feed/edit-post', { post: post.id, text })}
            onClose={() => setEditing(false)}
          />
        ) : (
          <Html html={post.html} />
        )}
      </div>
      <div className={styles.foot}>
        <Reactions post={post} />
        <Button
          kind="text"
          size="small"
          className={styles.talk}
          aria-expanded={open}
          icon={<MessageSquare size={16} strokeWidth={1.75} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {say('feed.comments', { count: post.comments })}
        </Button>
      </div>
      {open && <PostComments post={post} />}
    </article>
  );
}

function Tombstone({ alone }: { alone: boolean }) {
  const { say } = useI18n();
  return (
    <article className={cx(styles.post, styles.gone, alone && styles.alone)}>
      <Trash2 size={16} strokeWidth={1.75} aria-hidden />
      {say('feed.deleted')}
    </article>
  );
}
