import { useSearch } from '@tanstack/react-router';
import { Columns } from '@/app/Columns';
import { useI18n } from '@/shared/i18n/i18n';
import type { TasksSearch } from '../routes';
import { QuickTask } from './QuickTask';
import { TaskLists } from './TaskLists';
import styles from './TasksPage.module.css';
import { TaskTable } from './TaskTable';

/** The tasks of the reader, in four lists. */
export function TasksPage() {
  const { say } = useI18n();
  const { list } = useSearch({ strict: false }) as TasksSearch;
  const shown = list ?? 'assigned-to-me';
  return (
    <Columns label={say('tasks.tasks')} list={<TaskLists shown={shown} />} phone="stage">
      <div className={styles.chips}>
        <TaskLists shown={shown} />
      </div>
      <header className={styles.header}>
        <h1>{say(`tasks.list-${shown}`)}</h1>
        <QuickTask mine={shown === 'assigned-to-me'} />
      </header>
      <TaskTable key={shown} list={shown} />
    </Columns>
  );
}
