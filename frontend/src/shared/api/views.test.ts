import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { list } from './views';

afterEach(() => vi.unstubAllGlobals());

it('asks lists for a limit only where they know one', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(String(path));
    return Response.json({ items: [], next: null, position: 0 });
  });
  const client = new QueryClient();
  await client.fetchQuery(list('feed/version', { post: 'p' }));
  await client.fetchQuery(list('people/session'));
  await client.fetchQuery(list('groups/group'));
  expect(asked).toEqual([
    '/api/views/feed/version?post=p',
    '/api/views/people/session',
    '/api/views/groups/group?limit=100',
  ]);
});
