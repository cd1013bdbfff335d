import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { administers, useMe } from '@/app/session';
import type { Comment, Post } from '@/shared/api/contract';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { Confirm } from '@/shared/ui/Confirm';
import { Html } from '@/shared/ui/Html';
import { EditBox } from '../post/EditBox';
import { usePostCommand } from '../post/usePostCommand';
import styles from './Comments.module.css';

type Props = { post: Post; comment: Comment };

/** One comment. */
export function CommentLine({ post, comment }: Props) {
  const { say, language } = useI18n();
  const me = useMe();
  const send = usePostCommand(post.id);
  const [doing, setDoing] = useState<'edit' | 'delete'>();
  const mine = comment.author === me.person;
  const ids = { post: post.id, comment: comment.id };
  if (comment.deleted) return <p className={styles.gone}>{say('feed.comment-deleted')}</p>;
  return (
    <div className={styles.comment}>
      <PersonAvatar id={comment.author} size={28} />
      <div className={styles.said}>
        <b>
          <PersonName id={comment.author} />
        </b>
        {doing === 'edit' ? (
          <EditBox
            text={comment.text}
            onSave={(text) => send('feed/edit-comment', { ...ids, text })}
            onClose={() => setDoing(undefined)}
          />
        ) : (
          <Html html={comment.html} />
        )}
        <p className={styles.meta}>
          <time dateTime={comment.writtenAt}>{moment(new Date(comment.writtenAt), language)}</time>
          {comment.editedAt && <span>{say('feed.comment-edited')}</span>}
          {mine && (
            <button type="button" onClick={() => setDoing('edit')}>
              {say('feed.edit')}
            </button>
          )}
          {(mine || administers(me)) && (
            <button type="button" onClick={() => setDoing('delete')}>
              {say('feed.delete')}
            </button>
          )}
        </p>
      </div>
      {doing === 'delete' && (
        <Confirm
          title={say('feed.delete-comment-title')}
          action={say('feed.delete')}
          icon={<Trash2 size={18} strokeWidth={1.75} aria-hidden />}
          onConfirm={() => void send('feed/delete-comment', ids)}
          onClose={() => setDoing(undefined)}
        >
          {say('feed.delete-comment-why')}
        </Confirm>
      )}
    </div>
  );
}
