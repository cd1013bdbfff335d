import { useQuery } from '@tanstack/react-query';
import { Parts } from '@/modules/groups/parts/Parts';
import { ProjectWork } from '@/modules/projects/ProjectWork';
import { list, one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { QuickTask } from './QuickTask';
import { TaskTable } from './TaskTable';
import styles from './WorkOfPlace.module.css';

/** The work of a place: the boards of its projects, and its own tasks. */
export function WorkOfPlace({ group }: { group: string }) {
  const { say } = useI18n();
  const offered = useQuery(list('projects/project')).data?.items ?? [];
  const own = { name: say('tasks.of-place'), content: <TasksOfPlace group={group} /> };
  return (
    <Parts group={group} of="project" offered={offered} own={own}>
      {(project) => <Board key={project} project={project} />}
    </Parts>
  );
}

function Board({ project }: { project: string }) {
  const query = useQuery(one('projects/project', project));
  return query.data ? <ProjectWork project={query.data} /> : null;
}

function TasksOfPlace({ group }: { group: string }) {
  return (
    <>
      <div className={styles.quick}>
        <QuickTask group={group} />
      </div>
      <TaskTable list="all" group={group} />
    </>
  );
}
