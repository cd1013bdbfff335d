import { type KeyboardEvent, useState } from 'react';
import type { TaskDetail } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Area } from '@/shared/ui/Field';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskPanel.module.css';

/** What the task is; edited where it stands. */
export function TaskTitle({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const [title, setTitle] = useState(task.title);
  if (task.state === 'done') return <h2 className={styles.title}>{task.title}</h2>;
  const save = async () => {
    const next = title.replace(/\s+/g, ' ').trim();
    if (!next || next === task.title) return setTitle(task.title);
    const body = { task: task.id, title: next };
    const done = await send('tasks/rename-task', body, { expectedVersion: task.version });
    if (!done) setTitle(task.title);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      event.currentTarget.blur();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setTitle(task.title);
    }
  };
  return (
    <Area
      label={say('tasks.title')}
      labelHidden
      className={styles.title}
      rows={1}
      maxLength={200}
      value={title}
      onChange={(e) => setTitle(e.target.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
}
