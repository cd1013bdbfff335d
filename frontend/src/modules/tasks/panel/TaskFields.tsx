import { useState } from 'react';
import type { TaskDetail } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Field } from '@/shared/ui/Field';
import { useToast } from '@/shared/ui/Toasts';
import { dueOf } from '../due';
import { OwnerSelect } from '../OwnerSelect';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskPanel.module.css';

/** Who is accountable and until when; each change is one command and can be undone. */
export function TaskFields({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const toast = useToast();
  const [date, setDate] = useState(task.due?.date ?? '');
  const [time, setTime] = useState(task.due?.time?.slice(0, 5) ?? '');
  const closed = task.state === 'done';

  const give = (owner: string | null) =>
    owner
      ? send('tasks/assign-task', { task: task.id, owner })
      : send('tasks/unassign-task', { task: task.id });
  const assign = async (owner: string | null) => {
    const before = task.owner;
    if (await give(owner)) toast(say('tasks.owner-changed'), () => void give(before));
  };
  const saveDue = async (nextDate: string, nextTime: string) => {
    setDate(nextDate);
    setTime(nextTime);
    const due = dueOf(nextDate, nextDate ? nextTime : '');
    const before = task.due;
    if (await send('tasks/change-due', { task: task.id, due })) {
      toast(say('tasks.due-changed'), () => {
        void send('tasks/change-due', { task: task.id, due: before });
      });
    }
  };
  return (
    <div className={styles.fields}>
      <OwnerSelect value={task.owner} onChange={assign} disabled={closed} />
      <Field
        label={say('tasks.due')}
        type="date"
        value={date}
        disabled={closed}
        onChange={(e) => void saveDue(e.target.value, time)}
      />
      <Field
        label={say('tasks.due-time')}
        type="time"
        value={time}
        disabled={closed || !date}
        onChange={(e) => setTime(e.target.value)}
        onBlur={(e) => {
          if (e.target.value !== (task.due?.time?.slice(0, 5) ?? '')) {
            void saveDue(date, e.target.value);
          }
        }}
      />
    </div>
  );
}
