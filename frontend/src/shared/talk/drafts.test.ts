import { beforeEach, expect, it } from 'vitest';
import { forgetDrafts, keepDraftsOf } from './drafts';

const draft = () => localStorage.getItem('chung.draft.post.organisation');

beforeEach(() => {
  localStorage.clear();
  keepDraftsOf('lan');
  localStorage.setItem('chung.draft.post.organisation', 'Chưa xong');
  localStorage.setItem('chung.theme', 'dark');
});

it('keeps unsent words for whoever comes back', () => {
  keepDraftsOf('lan');
  expect(draft()).toBe('Chưa xong');
});

it('shows them to nobody who comes after', () => {
  keepDraftsOf('minh');
  expect(draft()).toBeNull();
  expect(localStorage.getItem('chung.theme')).toBe('dark');
});

it('leaves none behind when one signs out', () => {
  forgetDrafts();
  expect(draft()).toBeNull();
});
