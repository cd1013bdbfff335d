import { type FormEvent, useState } from 'react';
import { useMe } from '@/app/session';
import { longestTitle } from '@/modules/tasks/lengths';
import { useTaskCommand } from '@/modules/tasks/useTaskCommand';
import { useAttempt } from '@/shared/api/useAttempt';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import styles from './NewCard.module.css';
import { useBoardRefresh } from './useBoard';

type Props = { project: string; state: string | null; onClose: () => void };

/**
 * One line for a new task of the project; Enter makes it and waits for the next, Esc ends. Beyond the first state, where
 * somebody has to answer for it, that is who writes it down.
 */
export function NewCard({ project, state, onClose }: Props) {
  const { say } = useI18n();
  const me = useMe();
  const send = useTaskCommand();
  const refresh = useBoardRefresh(project);
  const attempt = useAttempt();
  const [title, setTitle] = useState('');
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    const body = {
      title: title.trim(),
      description: null,
      group: null,
      project,
      state,
      number: null,
      owner: state ? me.person : null,
      due: null,
    };
    const { id: task, commandId } = attempt.of(body);
    if (!(await send('tasks/create-task', { task, ...body }, { commandId }))) return;
    attempt.done();
    setTitle('');
    await refresh();
  };
  return (
    <form className={styles.form} onSubmit={make}>
      <Field
        label={say('tasks.title')}
        labelHidden
        placeholder={say('projects.new-card')}
        value={title}
        maxLength={longestTitle}
        autoFocus
        onChange={(e) => setTitle(e.target.value)}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing && e.key === 'Enter') e.preventDefault();
          if (e.key === 'Escape') onClose();
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" kind="primary" type="submit" disabled={!title.trim()}>
          {say('tasks.add')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
