import { useState } from 'react';
import type { Comment } from '@/shared/api/contract';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { Fold } from '@/shared/ui/Fold';
import { Html } from '@/shared/ui/Html';
import { useToast } from '@/shared/ui/Toasts';
import styles from './Comments.module.css';
import { EditBox } from './EditBox';
import type { Talk } from './talk';

/** From so many letters on a comment may be folded. */
const long = 800;

type Props = { talk: Talk; comment: Comment };

/** One comment; what takes it away offers to bring it back. */
export function CommentLine({ talk, comment }: Props) {
  const { say, language } = useI18n();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const mine = comment.author === talk.me;
  if (comment.deleted) return <p className={styles.gone}>{say('talk.deleted')}</p>;
  const remove = async () => {
    if (!(await talk.remove(comment.id))) return;
    toast(say('talk.removed'), () => void talk.restore(comment.id));
  };
  return (
    <div className={styles.comment}>
      <PersonAvatar id={comment.author} size={28} />
      <div className={styles.said}>
        <b>
          <PersonName id={comment.author} />
        </b>
        {editing ? (
          <EditBox
            text={comment.text ?? ''}
            onSave={(text) => talk.edit(comment.id, text)}
            onClose={() => setEditing(false)}
          />
        ) : (
          <Words comment={comment} />
        )}
        <p className={styles.meta}>
          <time dateTime={comment.writtenAt}>{moment(new Date(comment.writtenAt), language)}</time>
          {comment.editedAt && <span>{say('talk.edited')}</span>}
          {mine && (
            <button type="button" onClick={() => setEditing(true)}>
              {say('talk.edit')}
            </button>
          )}
          {(mine || talk.looksAfter) && (
            <button type="button" onClick={remove}>
              {say('talk.delete')}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

/** Short ones stand beside the name. */
function Words({ comment: { html, text } }: { comment: Comment }) {
  if ((text?.length ?? 0) < long) return <Html html={html} />;
  return (
    <section>
      <Fold>
        <Html html={html} />
      </Fold>
    </section>
  );
}
