import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { ListGroup, ListHead, ListLink } from '@/app/ListColumn';
import { useMe } from '@/app/session';
import type { Project } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { PlaceTile } from '@/shared/ui/PlaceTile';

const CreateProject = lazy(() =>
  import('./forms/CreateProject').then((m) => ({ default: m.CreateProject })),
);

/** The projects that one may look into: one's own first. */
export function ProjectsList() {
  const { say } = useI18n();
  const me = useMe();
  const [creating, setCreating] = useState(false);
  const all = useQuery(list('projects/project')).data?.items ?? [];
  const add = (
    <IconButton
      label={say('projects.create')}
      icon={<Plus size={20} strokeWidth={1.75} aria-hidden />}
      onClick={() => setCreating(true)}
    />
  );
  return (
    <>
      <ListHead title={say('projects.projects')} tools={me.role !== 'guest' && add} />
      <Rows projects={all.filter((project) => project.myRole)} />
      <Rows title={say('projects.others')} projects={all.filter((project) => !project.myRole)} />
      {creating && (
        <Suspense>
          <CreateProject onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </>
  );
}

function Rows({ title, projects }: { title?: string; projects: Project[] }) {
  if (projects.length === 0) return null;
  return (
    <ListGroup {...(title ? { title } : {})}>
      {projects.map((project) => (
        <ListLink
          key={project.id}
          to="/projects/$project"
          params={{ project: project.id }}
          icon={<PlaceTile id={project.id} />}
          loose
        >
          {project.name}
        </ListLink>
      ))}
    </ListGroup>
  );
}
