import { expect, it } from 'vitest';
import type { Board } from '@/shared/api/contract';
import { find, neighbours, put, spotOf, step } from './arrange';

const card = (id: string, state: string, rank: string) =>
  ({ task: { id }, state, stateName: state, rank }) as Board['columns'][0]['cards'][0];
const board: Board = {
  position: 1,
  columns: [
    {
      state: { id: 'todo', name: 'To do', done: false },
      cards: [card('a', 'todo', 'b'), card('b', 'todo', 'd')],
      next: null,
    },
    {
      state: { id: 'done', name: 'Done', done: true },
      cards: [card('c', 'done', 'c')],
      next: null,
    },
  ],
};
const ids = (b: Board) => b.columns.map((column) => column.cards.map((c) => c.task.id).join(''));

it('puts a card before another and at the end', () => {
  const a = find(board, 'a')?.card as Board['columns'][0]['cards'][0];
  expect(ids(put(board, a, { state: 'done', before: 'c' }))).toEqual(['b', 'ac']);
  expect(ids(put(board, a, { state: 'todo', before: null }))).toEqual(['ba', 'c']);
});

it('knows between which ranks a spot lies', () => {
  expect(neighbours(board, 'c', { state: 'todo', before: 'b' })).toEqual({
    above: 'b',
    below: 'd',
  });
  expect(neighbours(board, 'c', { state: 'todo', before: 'a' })).toEqual({ above: '', below: 'b' });
  expect(neighbours(board, 'c', { state: 'todo', before: null }).below).toBeUndefined();
});

it('finds where a rank belongs, in the first column where its state is gone', () => {
  expect(spotOf(board, 'x', 'todo', 'c')).toEqual({ state: 'todo', before: 'b' });
  expect(spotOf(board, 'x', 'gone', 'z')).toEqual({ state: 'todo', before: null });
});

it('steps by arrows and not over the edge', () => {
  expect(step(board, 'a', 'ArrowUp')).toBeUndefined();
  expect(step(board, 'a', 'ArrowDown')).toEqual({ state: 'todo', before: null });
  expect(step(board, 'a', 'ArrowRight')).toEqual({ state: 'done', before: 'c' });
  expect(step(board, 'c', 'ArrowRight')).toBeUndefined();
});
