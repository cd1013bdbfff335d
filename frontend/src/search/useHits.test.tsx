import { describe, expect, it } from 'vitest';
import type { SearchHit, SearchKind } from '@/shared/api/contract';
import { byKind, unaccented } from './useHits';

const hit = (kind: SearchKind, id: string): SearchHit => ({
  view: `tasks.${kind}`,
  kind,
  id,
  parent: null,
  title: id,
  snippet: [],
  author: null,
  at: '2026-11-22T00:00:00Z',
  group: null,
  channel: null,
});

describe('hits', () => {
  it('stand by kind, best first', () => {
    const found = byKind([hit('task', 'a'), hit('person', 'b'), hit('task', 'c')]);
    expect(found.map(([kind, hits]) => [kind, hits.map((h) => h.id)])).toEqual([
      ['task', ['a', 'c']],
      ['person', ['b']],
    ]);
  });
});

describe('the second try', () => {
  it('loses accents, đ too', () => expect(unaccented('Đường hầm')).toBe('Duong ham'));
  it('is not offered for plain words', () => expect(unaccented('giao tre')).toBeNull());
});
