import { useSearch } from '@tanstack/react-router';
import { AlarmClock, Inbox, Layers, Send } from 'lucide-react';
import { Columns } from '@/app/Columns';
import { ListGroup, ListHead, ListLink } from '@/app/ListColumn';
import { useI18n } from '@/shared/i18n/i18n';
import type { TasksSearch } from '../routes';
import { QuickTask } from './QuickTask';
import styles from './TasksPage.module.css';
import { TaskTable } from './TaskTable';

const lists = [
  { key: 'assigned-to-me', search: {}, icon: Inbox },
  { key: 'by-me', search: { list: 'by-me' }, icon: Send },
  { key: 'overdue', search: { list: 'overdue' }, icon: AlarmClock },
  { key: 'all', search: { list: 'all' }, icon: Layers },
] as const;

/** The tasks of the reader, in four lists. */
export function TasksPage() {
  const { say } = useI18n();
  const { list } = useSearch({ strict: false }) as TasksSearch;
  const shown = list ?? 'assigned-to-me';
  return (
    <Columns label={say('tasks.tasks')} list={<Lists shown={shown} />} phone="stage">
      <div className={styles.chips}>
        <Lists shown={shown} />
      </div>
      <header className={styles.header}>
        <h1>{say(`tasks.list-${shown}`)}</h1>
        <QuickTask mine={shown === 'assigned-to-me'} />
      </header>
      <TaskTable key={shown} list={shown} />
    </Columns>
  );
}

function Lists({ shown }: { shown: string }) {
  const { say } = useI18n();
  return (
    <>
      <ListHead title={say('tasks.tasks')} />
      <ListGroup>
        {lists.map(({ key, search, icon: Icon }) => (
          <ListLink
            key={key}
            to="/tasks"
            search={search}
            lit={key === shown}
            icon={<Icon size={20} strokeWidth={1.75} aria-hidden />}
          >
            {say(`tasks.list-${key}`)}
          </ListLink>
        ))}
      </ListGroup>
    </>
  );
}
