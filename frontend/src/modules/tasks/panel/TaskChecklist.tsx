import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Progress } from '@/modules/projects/board/Progress';
import type { TaskDetail } from '@/shared/api/contract';
import { newId } from '@/shared/api/ids';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskChecklist.module.css';

/** The steps of a task; each tick is one command. */
export function TaskChecklist({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const [text, setText] = useState('');
  const closed = task.state === 'done';
  const { checklist } = task.details;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    const body = { task: task.id, item: newId(), text: text.trim() };
    if (await send('tasks/add-checklist-item', body)) setText('');
  };
  if (closed && checklist.length === 0) return null;
  return (
    <section>
      <h3 className={styles.head}>
        {say('projects.steps')}
        <Progress items={checklist} />
      </h3>
      <ul>
        {checklist.map((item) => (
          <li key={item.id} className={styles.item}>
            <label>
              <input
                type="checkbox"
                checked={item.done}
                disabled={closed}
                onChange={(e) =>
                  void send('tasks/tick-checklist-item', {
                    task: task.id,
                    item: item.id,
                    done: e.target.checked,
                  })
                }
              />
              <span>{item.text}</span>
            </label>
            {!closed && (
              <IconButton
                label={say('projects.remove-step', { text: item.text })}
                icon={<X size={16} strokeWidth={1.75} aria-hidden />}
                onClick={() =>
                  void send('tasks/remove-checklist-item', { task: task.id, item: item.id })
                }
              />
            )}
          </li>
        ))}
      </ul>
      {!closed && (
        <form onSubmit={add}>
          <Field
            label={say('projects.add-step')}
            labelHidden
            placeholder={say('projects.add-step')}
            value={text}
            maxLength={300}
            onChange={(e) => setText(e.target.value)}
            onKeyDown={(e) => {
              if (e.key === 'Enter' && e.nativeEvent.isComposing) e.preventDefault();
            }}
          />
        </form>
      )}
    </section>
  );
}
