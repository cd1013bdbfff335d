import type { Board, BoardCard } from '@/shared/api/contract';

/** Where a card is put: in a column, before another card; before nothing is at its end. */
export type Spot = { state: string; before: string | null };

/** The card on the board, and the column it is in. */
export function find(board: Board, task: string) {
  for (const column of board.columns) {
    const card = column.cards.find((c) => c.task.id === task);
    if (card) return { card, column };
  }
  return undefined;
}

/** The board with the card at that spot. */
export function put(board: Board, card: BoardCard, spot: Spot): Board {
  const columns = board.columns.map((column) => {
    const others = column.cards.filter((c) => c.task.id !== card.task.id);
    if (column.state.id !== spot.state) return { ...column, cards: others };
    const at = others.findIndex((c) => c.task.id === spot.before);
    const place = at < 0 ? others.length : at;
    return { ...column, cards: [...others.slice(0, place), card, ...others.slice(place)] };
  });
  return { ...board, columns };
}

/** The board without the card. */
export const without = (board: Board, task: string): Board => ({
  ...board,
  columns: board.columns.map((column) => ({
    ...column,
    cards: column.cards.filter((c) => c.task.id !== task),
  })),
});

/** The board with the card changed where it stands. */
export const change = (board: Board, task: string, how: (card: BoardCard) => BoardCard): Board => ({
  ...board,
  columns: board.columns.map((column) => ({
    ...column,
    cards: column.cards.map((c) => (c.task.id === task ? how(c) : c)),
  })),
});

/** The spot where a card with this rank belongs. */
export function spotOf(board: Board, task: string, state: string, rank: string): Spot {
  const column = board.columns.find((c) => c.state.id === state) ?? board.columns[0];
  const below = column?.cards.find((c) => c.task.id !== task && c.rank > rank);
  return { state: column?.state.id ?? state, before: below?.task.id ?? null };
}

/** The ranks of the neighbours at a spot; nothing below is its end. */
export function neighbours(board: Board, task: string, spot: Spot) {
  const column = board.columns.find((c) => c.state.id === spot.state);
  const others = column?.cards.filter((c) => c.task.id !== task) ?? [];
  const at = others.findIndex((c) => c.task.id === spot.before);
  return { above: others[at - 1]?.rank ?? '', below: at < 0 ? undefined : others[at]?.rank };
}

/** The spot one step up, down, left or right of where the card is. */
export function step(board: Board, task: string, key: string): Spot | undefined {
  const at = board.columns.findIndex((c) => c.cards.some((card) => card.task.id === task));
  const column = board.columns[at];
  if (!column) return undefined;
  const row = column.cards.findIndex((c) => c.task.id === task);
  const before = (cards: BoardCard[], index: number) => cards[index]?.task.id ?? null;
  switch (key) {
    case 'ArrowUp':
      return row > 0
        ? { state: column.state.id, before: before(column.cards, row - 1) }
        : undefined;
    case 'ArrowDown':
      return row < column.cards.length - 1
        ? { state: column.state.id, before: before(column.cards, row + 2) }
        : undefined;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = board.columns[at + (key === 'ArrowLeft' ? -1 : 1)];
      return next && { state: next.state.id, before: before(next.cards, row) };
    }
    default:
      return undefined;
  }
}
