import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Columns } from '@/app/Columns';
import { TaskLists } from '@/modules/tasks/list/TaskLists';
import { problemOf } from '@/shared/api/problem';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { ProjectHeader } from './ProjectHeader';
import styles from './ProjectPage.module.css';
import { ProjectWork } from './ProjectWork';

/** One project: its header, and its tasks as a board or a list. */
export function ProjectPage() {
  const { say } = useI18n();
  const { project: id = '' } = useParams({ strict: false }) as Record<string, string>;
  const query = useQuery(one('projects/project', id));
  // What has no id of ours names nothing.
  const gone = query.isError && [400, 404].includes(problemOf(query.error).status);
  const project = gone ? undefined : query.data;
  return (
    <Columns label={say('tasks.tasks')} list={<TaskLists />} phone="stage">
      {query.isPending && <Skeleton />}
      {gone && (
        <div className={styles.alone}>
          <Empty action={<Link to="/tasks">{say('projects.to-tasks')}</Link>}>
            {say('projects.gone')}
          </Empty>
        </div>
      )}
      {query.isError && !gone && !project && (
        <div className={styles.alone}>
          <ErrorBox error={query.error} onRetry={() => query.refetch()} />
        </div>
      )}
      {project && (
        <div className={styles.page}>
          <ProjectHeader project={project} />
          <ProjectWork key={project.id} project={project} />
        </div>
      )}
    </Columns>
  );
}
