import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Post } from '@/shared/api/contract';
import { announce } from '@/shared/live/changes';
import { useFeed } from './useFeed';

const post = (id: string, writtenAt: string) =>
  ({ id, writtenAt, group: null, deleted: false, version: 1, activity: 1 }) as unknown as Post;
const early = post('early', '2026-11-23T09:00:00Z');
const late = post('late', '2026-11-23T09:01:00Z');

afterEach(() => vi.unstubAllGlobals());

it('counts what is written while the first posts are fetched', async () => {
  const asked: ((answer: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((answer) => asked.push(answer)));
  const client = new QueryClient();
  const { result } = renderHook(() => useFeed({ scope: 'all', order: 'time' }), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  await waitFor(() => expect(asked).toHaveLength(1));

  await act(async () => announce({ view: 'feed.post', key: late.id, document: late }));
  expect(result.current.fresh).toBe(0);
  asked[0]?.(Response.json({ items: [early], next: null, position: 1 }));

  await waitFor(() => expect(result.current.posts).toEqual([early]));
  expect(result.current.fresh).toBe(1);
});
