import { expect, it } from 'vitest';
import { isFresh } from './fresh';

const root = { author: 'an' };
const thread = { people: ['bảo', 'chi'], lastPosition: 9 };
const mark = (position: number, person: string) => ({
  channel: 'c',
  thread: 't',
  person,
  position,
});

it('is new to who began it, spoke in it or read in it', () => {
  expect(isFresh(root, thread, undefined, 'an')).toBe(true);
  expect(isFresh(root, thread, undefined, 'chi')).toBe(true);
  expect(isFresh(root, thread, mark(3, 'dung'), 'dung')).toBe(true);
});

it('is not new to others, to who spoke last, and to who has read it', () => {
  expect(isFresh(root, thread, undefined, 'dung')).toBe(false);
  expect(isFresh(root, thread, undefined, 'bảo')).toBe(false);
  expect(isFresh(root, thread, mark(9, 'an'), 'an')).toBe(false);
});

it('is not new when all of it was imported', () => {
  expect(isFresh(root, { ...thread, lastPosition: 0 }, undefined, 'an')).toBe(false);
});
