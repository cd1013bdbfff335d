import { describe, expect, it } from 'vitest';
import { next, readSort, written } from './sort';

describe('sorting a list', () => {
  it('stands in the address and is read from it', () => {
    expect(written(readSort({ sort: '-changed' }))).toBe('-changed');
    expect(readSort({ sort: 'due' })).toEqual({ by: 'due', descending: false });
    expect(readSort({ sort: 'colour' })).toBeNull();
    expect(written(null)).toBeUndefined();
  });

  it('turns by its head, and ends as things came', () => {
    const first = next(null, 'title');
    expect(written(first)).toBe('title');
    expect(written(next(first, 'title'))).toBe('-title');
    expect(next(next(first, 'title'), 'title')).toBeNull();
  });

  it('begins with what matters most', () => {
    const first = next({ by: 'title', descending: true }, 'priority');
    expect(written(first)).toBe('-priority');
    expect(written(next(first, 'priority'))).toBe('priority');
  });
});
