import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Flag } from 'lucide-react';
import { useOpenPanel } from '@/app/usePanel';
import { dueText, isLate } from '@/modules/tasks/due';
import type { BoardCard, Project } from '@/shared/api/contract';
import { pages } from '@/shared/api/views';
import { shortDate } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { useChanges } from '@/shared/live/changes';
import { PersonChip } from '@/shared/people/PersonName';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { Empty, ErrorBox, Ghosts, Skeleton } from '@/shared/ui/States';
import { Labels } from '../board/Labels';
import { Progress } from '../board/Progress';
import { StateIcon } from '../board/StateIcon';
import type { CardFilter } from '../filter';
import { asked, type Sort, sorts } from '../sort';
import styles from './CardTable.module.css';
import { SortBar } from './SortBar';
import { SortHead } from './SortHead';

type Props = {
  project: Project;
  filter: CardFilter;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
};

/** The tasks of a project as a table, those that came last first; the server narrows and sorts it. */
export function CardTable({ project, filter, sort, onSort }: Props) {
  const { say } = useI18n();
  // Whoever sorts by the keyboard stays on the head of the column while the answer is on its way.
  const query = useInfiniteQuery({
    ...pages('tasks/card', { project: project.id, ...filter, ...asked(sort), limit: 50 } as never),
    placeholderData: keepPreviousData,
  });
  useChanges('tasks.placement', (news) => {
    if (news.key.startsWith(project.id)) void query.refetch();
  });
  const cards = query.data?.pages.flatMap((page) => page.items as BoardCard[]) ?? [];
  useChanges('tasks.task', (news) => {
    if (cards.some((card) => card.task.id === news.key)) void query.refetch();
  });
  return (
    <div className={styles.list}>
      {cards.length > 0 && <SortBar sort={sort} onSort={onSort} />}
      {query.isPending && <Skeleton rows={5} avatar={false} />}
      {query.isError && <ErrorBox error={query.error} onRetry={() => query.refetch()} />}
      {query.data && cards.length === 0 && (
        <Empty ghost={<Ghosts />}>{say('projects.nothing-found')}</Empty>
      )}
      {cards.length > 0 && (
        <table className={styles.table} aria-busy={query.isPlaceholderData} data-sort={sort?.by}>
          <thead>
            <tr>
              {sorts.map((by) => (
                <SortHead key={by} by={by} sort={sort} onSort={onSort}>
                  {say(`projects.sort-${by}`)}
                </SortHead>
              ))}
              <th scope="col">{say('projects.labels')}</th>
              <th scope="col">{say('projects.steps')}</th>
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => (
              <Row key={card.task.id} card={card} project={project} />
            ))}
          </tbody>
        </table>
      )}
      {query.hasNextPage && (
        <Button onClick={() => query.fetchNextPage()} disabled={query.isFetchingNextPage}>
          {say('tasks.more')}
        </Button>
      )}
    </div>
  );
}

function Row({ card: { task, ...card }, project }: { card: BoardCard; project: Project }) {
  const { say, language } = useI18n();
  const { panel } = useSearch({ strict: false }) as { panel?: string };
  const open = useOpenPanel();
  const state = project.workflow.states.find((s) => s.id === card.state);
  const late = isLate(task);
  return (
    <tr className={cx(panel === `task:${task.id}` && styles.selected)}>
      <td>
        <button type="button" className={styles.open} onClick={() => open('task', task.id)}>
          {task.number !== null && <span className={styles.number}>{`#${task.number} `}</span>}
          {task.title}
        </button>
      </td>
      <td>
        <span className={styles.state}>
          {state && <StateIcon category={state.category} />}
          {state?.name ?? say('projects.stray', { state: card.stateName })}
        </span>
      </td>
      <td>{task.owner ? <PersonChip id={task.owner} /> : null}</td>
      <td>
        {task.due && (
          <span className={cx(styles.due, late && styles.late)}>
            {late && <Flag size={16} strokeWidth={1.75} aria-hidden />}
            {dueText(task, say, language)}
          </span>
        )}
      </td>
      <td>
        {task.details.priority !== 'normal' && say(`projects.priority-${task.details.priority}`)}
      </td>
      <td>
        <time dateTime={task.changedAt} className={styles.changed}>
          {shortDate(new Date(task.changedAt), language)}
        </time>
      </td>
      <td>
        <Labels labels={task.details.labels} />
      </td>
      <td>
        <Progress items={task.details.checklist} />
      </td>
    </tr>
  );
}
