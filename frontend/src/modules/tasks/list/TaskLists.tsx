import { AlarmClock, Inbox, Layers, Send } from 'lucide-react';
import { ListGroup, ListHead, ListLink } from '@/app/ListColumn';
import { useIsOn } from '@/app/useModules';
import { ProjectsList } from '@/modules/projects/ProjectsList';
import { useI18n } from '@/shared/i18n/i18n';

const lists = [
  { key: 'assigned-to-me', search: {}, icon: Inbox },
  { key: 'by-me', search: { list: 'by-me' }, icon: Send },
  { key: 'overdue', search: { list: 'overdue' }, icon: AlarmClock },
  { key: 'all', search: { list: 'all' }, icon: Layers },
] as const;

/** One's own lists of tasks, and the projects below them. */
export function TaskLists({ shown }: { shown?: string }) {
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
      {useIsOn()('projects') && <ProjectsList />}
    </>
  );
}
