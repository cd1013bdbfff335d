import { X } from 'lucide-react';
import { useState } from 'react';
import { priorities } from '@/modules/projects/priorities';
import type { TaskDetail } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Field, Select } from '@/shared/ui/Field';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskDetails.module.css';
import { TaskPeople } from './TaskPeople';

/** How much it matters, its labels, who helps and who follows. */
export function TaskDetails({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const closed = task.state === 'done';
  const { priority } = task.details;
  return (
    <div className={styles.details}>
      <Select
        label={say('projects.priority')}
        value={priority}
        disabled={closed}
        onChange={(e) =>
          void send('tasks/change-priority', {
            task: task.id,
            priority: e.target.value as typeof priority,
          })
        }
      >
        {priorities.map((each) => (
          <option key={each} value={each}>
            {say(`projects.priority-${each}`)}
          </option>
        ))}
      </Select>
      <TaskLabels task={task} closed={closed} />
      <TaskPeople task={task} of="helpers" disabled={closed} />
      <TaskPeople task={task} of="followers" disabled={false} />
    </div>
  );
}

function TaskLabels({ task, closed }: { task: TaskDetail; closed: boolean }) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const [text, setText] = useState('');
  const add = async () => {
    const label = text.trim();
    if (label && (await send('tasks/add-label', { task: task.id, label }))) setText('');
  };
  return (
    <div>
      {!closed && (
        <Field
          label={say('projects.labels')}
          placeholder={say('projects.add-label')}
          value={text}
          maxLength={40}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || e.nativeEvent.isComposing) return;
            e.preventDefault();
            void add();
          }}
          onBlur={() => void add()}
        />
      )}
      <ul className={styles.chips}>
        {task.details.labels.map((label) => (
          <li key={label}>
            {label}
            {!closed && (
              <button
                type="button"
                aria-label={say('projects.remove-label', { label })}
                onClick={() => void send('tasks/remove-label', { task: task.id, label })}
              >
                <X size={14} strokeWidth={1.75} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
