import { describe, expect, it } from 'vitest';
import type { Post } from '@/shared/api/contract';
import { type Feed, isNewIn, patched, type Window, without } from './window';

const post = (id: string, minute: number, more: Partial<Post> = {}): Post => ({
  id,
  group: null,
  author: 'a',
  text: id,
  html: id,
  writtenAt: `2026-11-23T09:${String(minute).padStart(2, '0')}:00Z`,
  editedAt: null,
  edits: 0,
  deleted: false,
  epoch: 0,
  reactions: [],
  comments: 0,
  version: 1,
  position: minute,
  activity: minute,
  ...more,
});

const window = (...pages: Post[][]): Window => ({
  pages: pages.map((items) => ({ items, next: 'more', position: 9 })),
  pageParams: pages.map(() => undefined),
});

const ids = (w: Window) => w.pages.map((page) => page.items.map((item) => item.id));

describe('the loaded part of a feed', () => {
  const shown = window([post('c', 3), post('b', 2)], [post('a', 1)]);

  it('shows a newer state where the post stands', () => {
    const now = patched(shown, post('a', 1, { text: 'other', version: 2 }));
    expect(ids(now)).toEqual([['c', 'b'], ['a']]);
    expect(now.pages[1]?.items[0]?.text).toBe('other');
  });

  it('never goes back to an older state', () => {
    const newer = patched(shown, post('a', 1, { version: 5 }));
    expect(patched(newer, post('a', 1, { version: 4 }))).toBe(newer);
  });

  it('does not take in a post that it does not show', () => {
    expect(patched(shown, post('d', 4))).toBe(shown);
  });

  it('loses a post that may no longer be seen', () => {
    expect(ids(without(shown, 'b'))).toEqual([['c'], ['a']]);
  });
});

describe('what waits above', () => {
  const shown = window([post('c', 3), post('b', 2)]);
  const isNew = (scope: string, one: Post, own: string[] = [], order: Feed['order'] = 'time') =>
    isNewIn({ scope, order }, shown, one, own);

  it('is what was written later', () => {
    expect(isNew('all', post('d', 4))).toBe(true);
  });

  it('is not an older post that has not been loaded yet', () => {
    expect(isNew('all', post('a', 1, { edits: 1 }))).toBe(false);
  });

  it('is not what stands on screen', () => {
    expect(isNew('all', post('b', 2))).toBe(false);
  });

  it('is not what stands in another feed', () => {
    expect(isNew('organisation', post('d', 4, { group: 'g' }))).toBe(false);
    expect(isNew('g', post('d', 4, { group: 'g' }))).toBe(true);
  });

  it('is what stands in one of the reader’s own groups, or in the organisation', () => {
    expect(isNew('mine', post('d', 4, { group: 'g' }), ['g'])).toBe(true);
    expect(isNew('mine', post('d', 4, { group: 'g' }), ['h'])).toBe(false);
    expect(isNew('mine', post('d', 4))).toBe(true);
  });

  it('is an older post in which something was said, where that counts', () => {
    const old = post('a', 1, { activity: 4 });
    expect(isNew('all', old, [], 'activity')).toBe(true);
    expect(isNew('all', old)).toBe(false);
    expect(isNew('all', post('a', 1, { reactions: [] }), [], 'activity')).toBe(false);
  });

  it('is not a tombstone', () => {
    expect(isNew('all', post('d', 4, { deleted: true }))).toBe(false);
  });
});
