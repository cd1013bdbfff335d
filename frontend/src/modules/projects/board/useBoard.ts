import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Board, Change, Placement, Task } from '@/shared/api/contract';
import { get } from '@/shared/api/http';
import { sinceOwn } from '@/shared/api/views';
import { useChanges } from '@/shared/live/changes';
import { change, find, put, spotOf, without } from './arrange';

/** The board of a project; its key is `['tasks/board', 'one', project]`. */
export const boardQuery = (project: string) =>
  queryOptions({
    queryKey: ['tasks/board', 'one', project] as const,
    queryFn: ({ signal }) =>
      get('/api/views/tasks/board', { query: { project }, init: sinceOwn(signal) }),
  });

/** The board, kept as it is while others work on it. */
export function useBoard(project: string) {
  const client = useQueryClient();
  const { queryKey } = boardQuery(project);
  const apply = (how: (board: Board) => Board | undefined) => {
    const board = client.getQueryData(queryKey);
    const next = board && how(board);
    if (next) client.setQueryData(queryKey, next);
    else void client.invalidateQueries({ queryKey });
  };
  useChanges('tasks.placement', (news) => {
    if (news.key.startsWith(project)) apply((board) => moved(board, news));
  });
  useChanges('tasks.task', (news) => {
    const task = news.document as Task | undefined;
    const board = client.getQueryData(queryKey);
    if (!board || !find(board, news.key)) return;
    apply(() => (task ? change(board, news.key, (c) => newer(c, task)) : undefined));
  });
  return useQuery(boardQuery(project));
}

const newer = <C extends { task: Task }>(card: C, task: Task): C =>
  card.task.version > task.version ? card : { ...card, task };

/** Nothing where only the server knows what to show. */
function moved(board: Board, news: Change): Board | undefined {
  const task = news.key.slice(-36);
  if (news.removed) return without(board, task);
  const at = news.document as Placement | undefined;
  const known = find(board, task);
  if (!at || !known) return undefined;
  const card = { ...known.card, state: at.state, stateName: at.stateName, rank: at.rank };
  return put(board, card, spotOf(board, task, at.state, at.rank));
}

/** Fetches the board anew, with what was just done. */
export function useBoardRefresh(project: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: boardQuery(project).queryKey });
}
