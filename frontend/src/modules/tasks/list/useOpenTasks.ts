import { useQueries, useQuery } from '@tanstack/react-query';
import { list, one } from '@/shared/api/views';
import { useChanges } from '@/shared/live/changes';

const most = 100;

/** How many open tasks stand in a place and on the boards of its projects; beyond a hundred nobody counts. */
export function useOpenTasks(group: string): { all?: string } {
  const projects = useQuery(one('groups/group', group)).data?.projects ?? [];
  const own = useQuery(list('tasks/task', { list: 'all', state: 'open', group, limit: most })).data;
  const boards = useQueries({
    queries: projects.map((project) => list('tasks/card', { project, limit: most })),
  });
  useChanges('tasks.placement', (news) => {
    const at = projects.findIndex((project) => news.key.startsWith(project));
    void boards[at]?.refetch();
  });
  const cards = boards.flatMap((board) => board.data?.items ?? []);
  const open = cards.filter((card) => card.task.state === 'open').length;
  const count = (own?.items.length ?? 0) + open;
  const more = own?.next || boards.some((board) => board.data?.next);
  if (count === 0) return {};
  return { all: more || count >= most ? '99+' : String(count) };
}
