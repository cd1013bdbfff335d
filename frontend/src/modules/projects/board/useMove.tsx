import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { lastWho } from '@/audit/lastWho';
import { command } from '@/shared/api/commands';
import type { Board, BoardCard } from '@/shared/api/contract';
import { fetchOne, fetchPart } from '@/shared/api/views';
import type { Saving } from '@/shared/conflict/saveOver';
import { useSave } from '@/shared/conflict/useSave';
import { change, find, neighbours, put, type Spot } from './arrange';
import { between } from './rank';
import { boardQuery } from './useBoard';

/**
 * Moves cards: at once on the screen, then by one command with the version that the screen showed. Where somebody else moved
 * the card meanwhile both moves are shown; where it is refused the card goes back.
 */
export function useMove(project: string) {
  const client = useQueryClient();
  const { save, dialog } = useSave();
  const move = useCallback(
    async (task: string, spot: Spot): Promise<boolean> => {
      const { queryKey } = boardQuery(project);
      const board = client.getQueryData(queryKey);
      const at = board && find(board, task);
      const column = board?.columns.find((c) => c.state.id === spot.state);
      if (!board || !at || !column) return false;
      const { above, below } = neighbours(board, task, spot);
      const rank = below === undefined ? null : between(above, below);
      const card: BoardCard = {
        ...at.card,
        state: spot.state,
        stateName: column.state.name,
        rank: rank ?? '~',
      };
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, put(board, card, spot));
      const saving = savingMove(project, at.card, spot, rank, (version) =>
        client.setQueryData(
          queryKey,
          (now: Board | undefined) =>
            now && change(now, task, (c) => ({ ...c, task: { ...c.task, version } })),
        ),
      );
      const moved = await save(column.state.name, saving);
      await client.invalidateQueries({ queryKey });
      void client.invalidateQueries({ queryKey: ['tasks/task'] });
      void client.invalidateQueries({ queryKey: ['tasks/placement'] });
      void client.invalidateQueries({ queryKey: ['tasks/card'] });
      return moved;
    },
    [client, project, save],
  );
  return { move, dialog };
}

/** A card that is only given another place in its state takes it, whoever gave it another one meanwhile. */
function savingMove(
  project: string,
  { task, state: from, stateName }: BoardCard,
  { state }: Spot,
  rank: string | null,
  done: (version: number) => void,
): Saving {
  const within = from === state;
  return {
    base: within ? '' : stateName,
    version: task.version,
    write: async (_, expectedVersion) => {
      const body = { task: task.id, project, state, rank };
      const answer = await command('tasks/move-task', body, { expectedVersion });
      done(answer.version);
    },
    read: async () => {
      const now = await fetchOne('tasks/task', task.id);
      const places = await fetchPart('tasks/placement', { task: task.id });
      const there = places.items.find((place) => place.project === project);
      const who = await lastWho('task', task.id, 'tasks.task-moved');
      const stays = within && there?.state === state;
      return { text: stays ? '' : (there?.stateName ?? ''), version: now.version, ...who };
    },
  };
}
