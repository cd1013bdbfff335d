import { useState } from 'react';
import type { TaskDetail } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Area } from '@/shared/ui/Field';
import { Html } from '@/shared/ui/Html';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskPanel.module.css';

/** What there is to say about the task, in Markdown. */
export function TaskDescription({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const [text, setText] = useState<string>();
  if (text === undefined) {
    return (
      <section>
        {task.descriptionHtml && <Html html={task.descriptionHtml} />}
        {task.state === 'open' && (
          <button
            type="button"
            className={styles.quiet}
            onClick={() => setText(task.description ?? '')}
          >
            {say(task.description ? 'tasks.edit-description' : 'tasks.add-description')}
          </button>
        )}
      </section>
    );
  }
  const save = async () => {
    const body = { task: task.id, description: text };
    if (await send('tasks/describe-task', body, { expectedVersion: task.version })) {
      setText(undefined);
    }
  };
  return (
    <section>
      <Area
        label={say('tasks.description')}
        rows={4}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      <div className={styles.buttons}>
        <Button size="small" kind="primary" onClick={save}>
          {say('ui.save')}
        </Button>
        <Button size="small" onClick={() => setText(undefined)}>
          {say('ui.cancel')}
        </Button>
      </div>
    </section>
  );
}
