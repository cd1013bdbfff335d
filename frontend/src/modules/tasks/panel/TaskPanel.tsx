import { useQuery } from '@tanstack/react-query';
import { Check, RotateCcw, X } from 'lucide-react';
import { PanelFrame } from '@/app/Columns';
import { History } from '@/audit/History';
import type { TaskDetail } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { ProjectsHere } from '@/shared/numbers/ProjectsHere';
import { PersonChip } from '@/shared/people/PersonName';
import { Button, IconButton } from '@/shared/ui/Button';
import { StateMark } from '@/shared/ui/Mark';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { useToggle } from '../useTaskCommand';
import { TaskChecklist } from './TaskChecklist';
import { TaskComments } from './TaskComments';
import { TaskDescription } from './TaskDescription';
import { TaskDetails } from './TaskDetails';
import { TaskFields } from './TaskFields';
import styles from './TaskPanel.module.css';
import { TaskProjects } from './TaskProjects';
import { TaskTitle } from './TaskTitle';

/** A task beside the stage: what it is, who and when, what was said, what happened. */
export function TaskPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { say } = useI18n();
  const query = useQuery(one('tasks/task', id));
  const number = query.data?.number ?? null;
  return (
    <PanelFrame
      title={number === null ? say('tasks.task') : `${say('tasks.task')} #${number}`}
      tools={
        <IconButton label={say('ui.close')} icon={<X size={20} aria-hidden />} onClick={onClose} />
      }
    >
      {query.isPending && <Skeleton rows={3} avatar={false} />}
      {query.isError && !query.data && (
        <ErrorBox error={query.error} onRetry={() => query.refetch()} />
      )}
      {query.data && <Task task={query.data} />}
    </PanelFrame>
  );
}

function Task({ task }: { task: TaskDetail }) {
  const { say, language } = useI18n();
  const toggle = useToggle();
  const open = task.state === 'open';
  const said = say(open ? 'tasks.completed' : 'tasks.reopened', { title: task.title });
  return (
    <ProjectsHere project={task.project} group={task.group}>
      <div className={styles.task}>
        <TaskTitle task={task} />
        <div className={styles.state}>
          <span data-state={task.state}>
            <StateMark kind={task.state} />
            {say(open ? 'tasks.open' : 'tasks.done')}
          </span>
          <Button
            size="small"
            kind={open ? 'primary' : 'plain'}
            icon={open ? <Check size={16} aria-hidden /> : <RotateCcw size={16} aria-hidden />}
            onClick={() => toggle(task, said)}
          >
            {say(open ? 'tasks.complete' : 'tasks.reopen')}
          </Button>
        </div>
        <TaskProjects task={task} />
        <TaskFields task={task} />
        <TaskDetails task={task} />
        <dl className={styles.facts}>
          <dt>{say('tasks.requester')}</dt>
          <dd>
            <PersonChip id={task.requester} />
          </dd>
          <dt>{say('tasks.created')}</dt>
          <dd>{moment(new Date(task.createdAt), language)}</dd>
        </dl>
        <TaskDescription task={task} />
        <TaskChecklist task={task} />
        <section>
          <h3>{say('tasks.comments')}</h3>
          <TaskComments task={task} />
        </section>
        <section>
          <h3>{say('audit.history')}</h3>
          <History kind="task" id={task.id} version={task.version} />
        </section>
      </div>
    </ProjectsHere>
  );
}
