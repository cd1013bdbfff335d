import { expect, it } from 'vitest';
import type { Post } from '@/shared/api/contract';
import { toggled } from './reacting';

const post = { id: 'p', reactions: [{ reaction: 'hat', people: ['an'] }] } as unknown as Post;

it('adds to those who feel the same', () => {
  expect(toggled(post, 'hat', 'binh').reactions).toEqual([
    { reaction: 'hat', people: ['an', 'binh'] },
  ]);
});

it('begins another reaction', () => {
  expect(toggled(post, 'heart', 'an').reactions).toHaveLength(2);
});

it('leaves no empty reaction behind', () => {
  expect(toggled(post, 'hat', 'an').reactions).toEqual([]);
});

it('twice is as before', () => {
  expect(toggled(toggled(post, 'hat', 'binh'), 'hat', 'binh')).toEqual(post);
});
