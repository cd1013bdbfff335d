import { expect, it } from 'vitest';
import type { Channel, Task } from '@/shared/api/contract';
import { needsOf } from './needs';

const now = new Date('2026-11-23T09:41:00');
const task = (id: string, dueAt: string | null, state: Task['state'] = 'open') =>
  ({
    id,
    due: dueAt && { date: '', time: dueAt.endsWith('T00:00') ? null : '16:30', zone: '' },
    dueAt: dueAt && new Date(dueAt).toISOString(),
    state,
  }) as Task;
const channel = (
  id: string,
  unread: number,
  lastMessageAt: string,
  joined = true,
  kind: Channel['kind'] = 'direct',
) => ({ id, unread, lastMessageAt, joined, kind }) as Channel;

it('puts late before today before unread, and leaves the rest out', () => {
  const needs = needsOf(
    [
      task('today', '2026-11-23T16:30'),
      task('today at last', '2026-11-24T00:00'),
      task('yesterday', '2026-11-23T00:00'),
      task('done', '2026-11-20T16:30', 'done'),
      task('long ago', '2026-11-10T16:30'),
      task('tomorrow', '2026-11-24T16:30'),
      task('undated', null),
    ],
    [
      channel('older', 2, '2026-11-20T00:00:00Z'),
      channel('newer', 1, '2026-11-22T00:00:00Z'),
      channel('read', 0, '2026-11-22T00:00:00Z'),
      channel('to all', 4, '2026-11-22T00:00:00Z', true, 'channel'),
      channel('not mine', 4, '2026-11-22T00:00:00Z', false),
    ],
    now,
  );
  const said = needs.map((n) =>
    n.kind === 'unread' ? n.channel.id : `${n.task.id} ${n.kind} ${n.days}`,
  );
  expect(said).toEqual([
    'long ago late 13',
    'yesterday late 1',
    'today due-today 0',
    'today at last due-today 0',
    'newer',
    'older',
  ]);
});
