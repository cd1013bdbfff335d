import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchHit, SearchKind } from '@/shared/api/contract';
import { get } from '@/shared/api/http';
import { sinceOwn } from '@/shared/api/views';
import { withoutAccents } from '@/shared/i18n/accents';

/** Asks for everything with these words that the reader may see. */
export function useHits(q: string, limit: number, kind?: SearchKind) {
  return useQuery({
    queryKey: ['search', q, limit, kind],
    queryFn: ({ signal }) =>
      get('/api/search', { query: { q, limit, kind }, init: sinceOwn(signal) }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

/** Hits by kind; kinds and hits keep the order of the answer, best first. */
export function byKind(hits: SearchHit[]): [SearchKind, SearchHit[]][] {
  const kinds = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  return [...kinds];
}

/** Words without accents, for a second try; null when there are none to lose. */
export function unaccented(words: string): string | null {
  const plain = withoutAccents(words);
  return plain === words.normalize('NFC') ? null : plain;
}
