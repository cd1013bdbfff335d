import type { Due, TaskDetail } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { useToast } from '@/shared/ui/Toasts';
import { DateField } from '@/shared/when/DateField';
import { TimeField } from '@/shared/when/TimeField';
import { dayAsDate, zoneName } from '@/shared/when/words';
import { dueOf } from '../due';
import { OwnerSelect } from '../OwnerSelect';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskPanel.module.css';

/** Who is accountable and until when; each change is one command and can be undone. */
export function TaskFields({ task }: { task: TaskDetail }) {
  const { say, language } = useI18n();
  const send = useTaskCommand();
  const toast = useToast();
  const due = task.due;
  const closed = task.state === 'done';

  const give = (owner: string | null) =>
    owner
      ? send('tasks/assign-task', { task: task.id, owner })
      : send('tasks/unassign-task', { task: task.id });
  const assign = async (owner: string | null) => {
    const before = task.owner;
    if (await give(owner)) toast(say('tasks.owner-changed'), () => void give(before));
  };
  const changeDue = async (next: Due | null) => {
    if (await send('tasks/change-due', { task: task.id, due: next })) {
      toast(say('tasks.due-changed'), () => {
        void send('tasks/change-due', { task: task.id, due });
      });
    }
  };
  return (
    <div className={styles.fields}>
      <OwnerSelect value={task.owner} onChange={assign} disabled={closed} />
      <DateField
        label={say('tasks.due')}
        value={due?.date ?? null}
        disabled={closed}
        onChange={(date) => changeDue(date ? dueOf(date, due?.time ?? '', due?.zone) : null)}
      />
      <TimeField
        label={say('tasks.due-time')}
        value={due?.time ?? null}
        disabled={closed || !due}
        // An hour means nothing without its zone.
        hint={due?.time ? zoneName(due.zone, say, language, dayAsDate(due.date)) : undefined}
        onChange={(time) => due && changeDue(dueOf(due.date, time ?? '', due.zone))}
      />
    </div>
  );
}
