import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { list, one } from '@/shared/api/views';
import { ProjectsContext } from './numbers';

type Props = {
  /** What the words in it belong to. */
  project?: string | null;
  group?: string | null;
  channel?: string;
  children: ReactNode;
};

/** Numbers of tasks in the words within mean those of this place's projects. */
export function ProjectsHere({ project, group, channel, children }: Props) {
  const place = useQuery({ ...one('groups/group', group ?? ''), enabled: Boolean(group) }).data;
  const places = useQuery({ ...list('groups/group'), enabled: channel !== undefined }).data;
  const projects = useMemo(() => {
    if (project) return [project];
    if (place) return place.projects;
    const around = places?.items.filter((one) => channel && one.channels.includes(channel)) ?? [];
    return around.flatMap((one) => one.projects);
  }, [project, place, places, channel]);
  return <ProjectsContext value={projects}>{children}</ProjectsContext>;
}
