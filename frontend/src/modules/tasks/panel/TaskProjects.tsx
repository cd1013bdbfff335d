import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import type { Placement, TaskDetail } from '@/shared/api/contract';
import { list, one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { useChanges } from '@/shared/live/changes';
import { IconButton } from '@/shared/ui/Button';
import { Select } from '@/shared/ui/Field';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskProjects.module.css';

/** On which boards a task stands and in which state; it may be put on more. */
export function TaskProjects({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const client = useQueryClient();
  const send = useTaskCommand();
  const places = useQuery(list('tasks/placement', { task: task.id })).data?.items ?? [];
  const mine = useQuery(list('projects/project', { mine: true })).data?.items ?? [];
  const others = mine.filter(
    (project) =>
      project.myRole !== 'viewer' && !places.some((place) => place.project === project.id),
  );
  const refresh = () => {
    void client.invalidateQueries({ queryKey: ['tasks/placement'] });
    void client.invalidateQueries({ queryKey: ['tasks/board'] });
  };
  useChanges('tasks.placement', (news) => news.key.endsWith(task.id) && refresh());
  const add = async (project: string) => {
    const body = { task: task.id, project, state: null, rank: null };
    if (project && (await send('tasks/add-task-to-project', body))) refresh();
  };
  return (
    <div className={styles.projects}>
      {places.map((place) => (
        <Place key={place.project} place={place} version={task.version} onChange={refresh} />
      ))}
      {others.length > 0 && (
        <Select
          label={say('projects.add-to-project')}
          value=""
          onChange={(e) => void add(e.target.value)}
        >
          <option value="">{say('projects.choose')}</option>
          {others.map((project) => (
            <option key={project.id} value={project.id}>
              {project.name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

type PlaceProps = { place: Placement; version: number; onChange: () => void };

function Place({ place: { task, project: id, ...place }, version, onChange }: PlaceProps) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const project = useQuery(one('projects/project', id)).data;
  if (!project) return null;
  const { states } = project.workflow;
  const move = async (state: string) => {
    const body = { task, project: id, state, rank: null };
    await send('tasks/move-task', body, { expectedVersion: version });
    onChange();
  };
  const take = async () => {
    if (await send('tasks/take-task-from-project', { task, project: id })) onChange();
  };
  return (
    <div className={styles.place}>
      <Link to="/projects/$project" {...({ params: { project: id } } as object)}>
        {project.name}
      </Link>
      <Select
        label={say('projects.state-in', { project: project.name })}
        labelHidden
        value={place.state}
        onChange={(e) => void move(e.target.value)}
      >
        {!states.some((state) => state.id === place.state) && (
          <option value={place.state}>{say('projects.stray', { state: place.stateName })}</option>
        )}
        {states.map((state) => (
          <option key={state.id} value={state.id}>
            {state.name}
          </option>
        ))}
      </Select>
      {(place.home !== id || project.myRole === 'lead') && (
        <IconButton
          label={say('projects.take-from', { project: project.name })}
          icon={<X size={16} strokeWidth={1.75} aria-hidden />}
          onClick={() => void take()}
        />
      )}
    </div>
  );
}
