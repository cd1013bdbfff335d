import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { dueText, lastMoment } from '@/modules/tasks/due';
import type { Task } from '@/shared/api/contract';
import { timeOfDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { StateMark } from '@/shared/ui/Mark';
import { useOpenPanel } from '../usePanel';
import { dayOf } from './day';
import styles from './Today.module.css';

/** The reader's open tasks of today in their order, the present hour between them, and what comes next. */
export function MyDay({ tasks }: { tasks: Task[] }) {
  const { say, language } = useI18n();
  const now = new Date();
  const { earlier, later, anytime, next } = dayOf(tasks, now);
  const empty = earlier.length + later.length + anytime.length === 0;
  return (
    <aside className={styles.day} aria-label={say('app.my-day')}>
      <h2>{say('app.my-day')}</h2>
      {empty ? (
        <p className={styles.nothing}>{say('app.my-day-empty')}</p>
      ) : (
        <ol className={styles.hours}>
          {earlier.map((task) => (
            <Timed key={task.id} task={task} />
          ))}
          <li className={styles.now}>
            <time>{timeOfDay(now, language)}</time>
            <span className="visually-hidden">{say('app.my-day-now')}</span>
          </li>
          {later.map((task) => (
            <Timed key={task.id} task={task} />
          ))}
          {anytime.map((task) => (
            <Timed key={task.id} task={task} />
          ))}
        </ol>
      )}
      {next.length > 0 && (
        <>
          <h3>{say('app.my-day-next')}</h3>
          <ul className={styles.others}>
            {next.map((task) => (
              <Next key={task.id} task={task} />
            ))}
          </ul>
        </>
      )}
      <Link to="/tasks" className={styles.all}>
        {say('app.today-all-your-tasks')}
        <ChevronRight size={18} strokeWidth={1.75} aria-hidden />
      </Link>
    </aside>
  );
}

function Timed({ task }: { task: Task }) {
  const { say, language } = useI18n();
  const open = useOpenPanel();
  // In the reader's zone, as the hours around it.
  const at = task.due?.time && task.dueAt ? lastMoment(task.due, task.dueAt) : undefined;
  return (
    <li>
      <time>{at ? timeOfDay(at, language) : say('app.my-day-anytime')}</time>
      <button type="button" onClick={() => void open('task', task.id)}>
        {task.title}
      </button>
    </li>
  );
}

function Next({ task }: { task: Task }) {
  const { say, language } = useI18n();
  const open = useOpenPanel();
  return (
    <li>
      <button type="button" onClick={() => void open('task', task.id)}>
        <StateMark kind={task.state} />
        <span>
          {task.title}
          <small>{dueText(task, say, language)}</small>
        </span>
      </button>
    </li>
  );
}
