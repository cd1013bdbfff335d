import { useInfiniteQuery } from '@tanstack/react-query';
import { type ComponentProps, useState } from 'react';
import type { Task } from '@/shared/api/contract';
import { pages } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Segmented } from '@/shared/ui/Segmented';
import { Empty, ErrorBox, Ghosts, Skeleton } from '@/shared/ui/States';
import { isLate } from '../due';
import { TaskRow } from './TaskRow';
import styles from './TaskTable.module.css';

type Props = { list: 'assigned-to-me' | 'by-me' | 'overdue' | 'all'; group?: string };

type Show = ComponentProps<typeof TaskRow>['show'];

/** In a place all stand in that place; among one's own all are one's own. */
const shown = (list: Props['list'], group?: string): Show =>
  group ? 'owner' : list === 'assigned-to-me' ? 'place' : 'both';

/** Tasks as a table, the late ones first. */
export function TaskTable({ list, group }: Props) {
  const { say } = useI18n();
  const [state, setState] = useState<'open' | 'done'>('open');
  const show = shown(list, group);
  const tasks = useInfiniteQuery(pages('tasks/task', { list, state, group, limit: 50 }));
  const items = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  const late = items.filter((task) => isLate(task));
  const rest = items.filter((task) => !isLate(task));
  return (
    <div className={styles.tasks}>
      {list !== 'overdue' && (
        <Segmented
          label={say('tasks.state')}
          value={state}
          options={[
            { value: 'open', label: say('tasks.open') },
            { value: 'done', label: say('tasks.done') },
          ]}
          onChange={setState}
        />
      )}
      {tasks.isPending && <Skeleton rows={5} avatar={false} />}
      {tasks.isError && <ErrorBox error={tasks.error} onRetry={() => tasks.refetch()} />}
      {tasks.data && items.length === 0 && (
        <Empty ghost={<Ghosts />}>
          {say(state === 'done' ? 'tasks.none-done' : `tasks.empty-${list}`)}
        </Empty>
      )}
      <Section title={say('tasks.overdue')} tasks={late} show={show} />
      <Section title={late.length > 0 ? say('tasks.not-late') : ''} tasks={rest} show={show} />
      {tasks.hasNextPage && (
        <Button onClick={() => tasks.fetchNextPage()} disabled={tasks.isFetchingNextPage}>
          {say('tasks.more')}
        </Button>
      )}
    </div>
  );
}

function Section({ title, tasks, show }: { title: string; tasks: Task[]; show: Show }) {
  if (tasks.length === 0) return null;
  return (
    <section>
      {title && (
        <h2 className={styles.section}>
          {title} <span>{tasks.length}</span>
        </h2>
      )}
      <ul className={styles.rows}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} show={show} />
        ))}
      </ul>
    </section>
  );
}
