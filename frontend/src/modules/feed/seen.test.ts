import { expect, it } from 'vitest';
import type { Post } from '@/shared/api/contract';
import { unseen } from './seen';

const post = (author: string, writtenAt: string, deleted = false) =>
  ({ id: writtenAt, author, writtenAt, deleted }) as Post;

const posts = [
  post('binh', '2026-11-23T09:03:00Z'),
  post('an', '2026-11-23T09:02:00Z'),
  post('binh', '2026-11-23T09:01:00Z', true),
  post('binh', '2026-11-23T08:00:00Z'),
];

it('counts what others wrote since the last look', () => {
  expect(unseen(posts, '2026-11-23T08:30:00Z', 'an').map((p) => p.id)).toEqual([
    '2026-11-23T09:03:00Z',
  ]);
});

it('finds nothing new before the first look', () => {
  expect(unseen(posts, '', 'an')).toEqual([]);
});
