import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Flag, MessageSquare } from 'lucide-react';
import { useOpenPanel } from '@/app/usePanel';
import type { Task } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonChip } from '@/shared/people/PersonName';
import { cx } from '@/shared/ui/cx';
import { StateMark } from '@/shared/ui/Mark';
import { dueText, isLate } from '../due';
import { useToggle } from '../useTaskCommand';
import styles from './TaskTable.module.css';

type Props = { task: Task; show: 'owner' | 'place' | 'both' };

/** One task: its state, what it is, where it stands or who does it, until when. */
export function TaskRow({ task, show }: Props) {
  const { say, language } = useI18n();
  const { panel } = useSearch({ strict: false }) as { panel?: string };
  const open = useOpenPanel();
  const toggle = useToggle();
  const late = isLate(task);
  const next = say(task.state === 'open' ? 'tasks.complete' : 'tasks.reopen');
  const said = say(task.state === 'open' ? 'tasks.completed' : 'tasks.reopened', {
    title: task.title,
  });
  return (
    <li className={cx(styles.row, panel === `task:${task.id}` && styles.selected)}>
      <button
        type="button"
        className={styles.state}
        aria-label={`${next}: ${task.title}`}
        title={next}
        onClick={() => toggle(task, said)}
      >
        <StateMark kind={task.state} />
      </button>
      <button type="button" className={styles.open} onClick={() => open('task', task.id)}>
        <span className={cx(styles.title, task.state === 'done' && styles.done)}>
          {task.number !== null && <span className={styles.number}>{`#${task.number} `}</span>}
          {task.title}
        </span>
        <span className={styles.meta}>
          {show !== 'owner' && <Place id={task.group} />}
          {show !== 'place' && (
            <span className={styles.owner}>
              {task.owner ? <PersonChip id={task.owner} shorten /> : say('tasks.nobody')}
            </span>
          )}
          <span className={cx(styles.due, late && styles.late)}>
            {late && <Flag size={16} strokeWidth={1.75} aria-hidden />}
            {dueText(task, say, language)}
          </span>
          <span className={styles.count}>
            {task.comments > 0 && (
              <>
                <MessageSquare size={16} strokeWidth={1.75} aria-hidden />
                {task.comments}
                <span className="visually-hidden">{say('tasks.comments')}</span>
              </>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}

/** The place it belongs to; nothing for what belongs to the whole organisation. */
function Place({ id }: { id: string | null }) {
  const name = useQuery({ ...one('groups/group', id ?? ''), enabled: id !== null }).data?.name;
  return <span className={styles.place}>{name}</span>;
}
