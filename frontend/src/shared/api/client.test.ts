import { QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { queryClient } from './client';
import { ProblemError } from './problem';

it('fetches once more what changed while it was fetched for the first time', async () => {
  const client = queryClient();
  const answers: ((unread: number) => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey: ['chat/channel', 'list', {}],
    queryFn: () => new Promise<number>((answer) => answers.push(answer)),
  });
  const leave = observer.subscribe(() => {});
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  void client.invalidateQueries();
  void client.invalidateQueries({ queryKey: ['chat/channel'] });
  expect(answers).toHaveLength(1);

  answers[0]?.(0);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(observer.getCurrentResult().data).toBe(0);
  answers[1]?.(1);
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe(1));
  expect(answers).toHaveLength(2);
  leave();
});

it('forgets what is not there any more, and keeps what could only not be fetched', async () => {
  const client = queryClient({ defaultOptions: { queries: { retry: false } } });
  let status = 0;
  const observer = new QueryObserver(client, {
    queryKey: ['chat/channel', 'one', 'c'],
    queryFn: async () => {
      if (status) throw new ProblemError({ type: 'kernel.some', status });
      return 'secret';
    },
  });
  const leave = observer.subscribe(() => {});
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('secret'));

  status = 503;
  await client.invalidateQueries();
  expect(observer.getCurrentResult()).toMatchObject({ isError: true, data: 'secret' });

  status = 404;
  await client.invalidateQueries();
  expect(observer.getCurrentResult()).toMatchObject({ isError: true, data: undefined });
  leave();
});
