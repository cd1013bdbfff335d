import { useQueryClient } from '@tanstack/react-query';
import { MessageSquare, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Post } from '@/shared/api/contract';
import type { Saving } from '@/shared/conflict/saveOver';
import { useSave } from '@/shared/conflict/useSave';
import { useI18n } from '@/shared/i18n/i18n';
import { ProjectsHere } from '@/shared/numbers/ProjectsHere';
import { EditBox } from '@/shared/talk/EditBox';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { Fold } from '@/shared/ui/Fold';
import { Html } from '@/shared/ui/Html';
import styles from './PostCard.module.css';
import { PostComments } from './PostComments';
import { PostHead } from './PostHead';
import { PostReactions } from './PostReactions';
import { savingPost } from './savingPost';

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
  const client = useQueryClient();
  const { save, dialog } = useSave();
  const [editing, setEditing] = useState<Saving>();
  const few = post.comments > 0 && post.comments <= fewComments;
  const [open, setOpen] = useState(alone || few);
  if (post.deleted) return <Tombstone alone={alone} />;
  return (
    <ProjectsHere group={post.group}>
      <article className={cx(styles.post, alone && styles.alone)}>
        <PostHead
          post={post}
          place={place}
          fresh={fresh}
          onEdit={() => setEditing(savingPost(client, post))}
        />
        <div className={styles.text}>
          {editing ? (
            <EditBox
              text={editing.base}
              onSave={(text) => save(text, editing)}
              onClose={() => setEditing(undefined)}
            />
          ) : (
            <Words html={post.html} whole={alone} />
          )}
        </div>
        <div className={styles.foot}>
          <PostReactions post={post} />
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
        {dialog}
        {open && <PostComments post={post} />}
      </article>
    </ProjectsHere>
  );
}

/** A very long post is folded among others, and whole where it stands alone. */
function Words({ html, whole }: { html: string | null; whole: boolean }) {
  const words = <Html html={html} />;
  return whole ? words : <Fold>{words}</Fold>;
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
