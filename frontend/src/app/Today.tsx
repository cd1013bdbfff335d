import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useChannels } from '@/modules/chat/useChannels';
import { dueText } from '@/modules/tasks/due';
import type { Task } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { longDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { StateMark } from '@/shared/ui/Mark';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { Count } from '@/shared/ui/Tag';
import { Stage } from './Columns';
import { Doors } from './today/Doors';
import { NeedRow } from './today/NeedRow';
import { needsOf } from './today/needs';
import styles from './today/Today.module.css';
import { useOpenPanel } from './usePanel';

const shown = 5;

/** The default screen: the day, and what needs the reader. */
export function Today() {
  const { say, language } = useI18n();
  const tasks = useQuery(list('tasks/task', { list: 'assigned-to-me', state: 'open' }));
  const channels = useChannels();
  const mine = tasks.data?.items ?? [];
  const needs = needsOf(mine, channels.data?.items ?? []);
  const urgent = new Set(needs.map((need) => (need.kind === 'unread' ? '' : need.task.id)));
  const others = mine.filter((task) => !urgent.has(task.id));
  const loading = tasks.isPending || channels.isPending;
  const failed = [tasks, channels].find((query) => query.isError && !query.data);
  return (
    <Stage>
      <div className={styles.today}>
        <header>
          <h1>{longDay(new Date(), language)}</h1>
          {tasks.data && !tasks.data.next && (
            <p>{say('app.today-summary', { count: mine.length })}</p>
          )}
        </header>
        <section>
          <h2>
            {say('app.today-needs-you')}
            <Count value={needs.length} label={say('app.new', { count: needs.length })} />
          </h2>
          {loading && <Skeleton />}
          {failed && <ErrorBox error={failed.error} onRetry={() => failed.refetch()} />}
          {!loading && !failed && needs.length === 0 && (
            <p className={styles.nothing}>{say('app.today-nothing-needs-you')}</p>
          )}
          {needs.length > 0 && (
            <ul className={styles.needs}>
              {needs.map((need) => (
                <NeedRow
                  key={need.kind === 'unread' ? need.channel.id : need.task.id}
                  need={need}
                />
              ))}
            </ul>
          )}
        </section>
        {others.length > 0 && <Others tasks={others} />}
        {!loading && !failed && needs.length + others.length === 0 && <Doors />}
      </div>
    </Stage>
  );
}

function Others({ tasks }: { tasks: Task[] }) {
  const { say, language } = useI18n();
  const open = useOpenPanel();
  return (
    <section>
      <h2>{say('app.today-your-tasks')}</h2>
      <ul className={styles.others}>
        {tasks.slice(0, shown).map((task) => (
          <li key={task.id}>
            <button type="button" onClick={() => void open('task', task.id)}>
              <StateMark kind={task.state} />
              <span>{task.title}</span>
              <small>{dueText(task, say, language)}</small>
            </button>
          </li>
        ))}
      </ul>
      <Link to="/tasks" className={styles.all}>
        {say('app.today-all-your-tasks')}
        <ChevronRight size={18} strokeWidth={1.75} aria-hidden />
      </Link>
    </section>
  );
}
