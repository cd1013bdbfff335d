import { QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { queryClient } from './client';

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
