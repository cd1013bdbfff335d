import { useQuery } from '@tanstack/react-query';
import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { administers, useMe } from '@/app/session';
import type { Comment, TaskDetail } from '@/shared/api/contract';
import { newId } from '@/shared/api/ids';
import { list } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { IconButton } from '@/shared/ui/Button';
import { Area } from '@/shared/ui/Field';
import { Html } from '@/shared/ui/Html';
import { ErrorBox } from '@/shared/ui/States';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskPanel.module.css';

/** What was said about the task, oldest first. */
export function TaskComments({ task }: { task: TaskDetail }) {
  const query = useQuery(list('tasks/comment', { task: task.id }));
  return (
    <>
      {query.isError && !query.data && (
        <ErrorBox error={query.error} onRetry={() => query.refetch()} />
      )}
      {query.data?.items.map((comment) => (
        <CommentLine key={comment.id} task={task.id} comment={comment} />
      ))}
      <CommentBox task={task.id} />
    </>
  );
}

function CommentLine({ task, comment }: { task: string; comment: Comment }) {
  const { say, language } = useI18n();
  const me = useMe();
  const send = useTaskCommand();
  if (comment.deleted) return <p className={styles.gone}>{say('tasks.comment-deleted')}</p>;
  const mayDelete = comment.author === me.person || administers(me);
  return (
    <div className={styles.comment}>
      <PersonAvatar id={comment.author} size={28} />
      <div>
        <b>
          <PersonName id={comment.author} />
        </b>
        <Html html={comment.html} />
        <p className={styles.meta}>
          <time dateTime={comment.writtenAt}>{moment(new Date(comment.writtenAt), language)}</time>
          {comment.editedAt && <span>{say('tasks.edited')}</span>}
          {mayDelete && (
            <button
              type="button"
              onClick={() => send('tasks/delete-task-comment', { task, comment: comment.id })}
            >
              {say('tasks.delete')}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

function CommentBox({ task }: { task: string }) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const [text, setText] = useState('');
  const ids = useRef({ comment: newId(), commandId: newId() });
  const submit = async () => {
    if (!text.trim()) return;
    const { comment, commandId } = ids.current;
    if (await send('tasks/comment-on-task', { task, comment, text }, { commandId })) {
      ids.current = { comment: newId(), commandId: newId() };
      setText('');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  return (
    <div className={styles.write}>
      <Area
        label={say('tasks.write-comment')}
        labelHidden
        placeholder={say('tasks.write-comment')}
        rows={1}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        label={say('tasks.send')}
        icon={<SendHorizontal size={18} strokeWidth={1.75} aria-hidden />}
        disabled={!text.trim()}
        onClick={submit}
      />
    </div>
  );
}
