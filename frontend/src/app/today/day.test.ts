import { expect, it } from 'vitest';
import type { Task } from '@/shared/api/contract';
import { dayOf } from './day';

const now = new Date('2026-11-23T09:41:00');
const task = (id: string, dueAt: string | null, time: string | null = null, state = 'open') =>
  ({
    id,
    due: dueAt && { date: '', time, zone: '' },
    dueAt: dueAt && new Date(dueAt).toISOString(),
    state,
  }) as Task;

it('puts the day in order and what comes behind it', () => {
  const day = dayOf(
    [
      task('undated', null),
      task('tomorrow', '2026-11-25T00:00'),
      task('16:30', '2026-11-23T16:30', '16:30'),
      task('08:30', '2026-11-23T08:30', '08:30'),
      task('10:00', '2026-11-23T10:00', '10:00'),
      task('today', '2026-11-24T00:00'),
      task('yesterday', '2026-11-23T00:00'),
      task('done', '2026-11-23T11:00', '11:00', 'done'),
    ],
    now,
  );
  const ids = (tasks: Task[]) => tasks.map((t) => t.id);
  expect(ids(day.earlier)).toEqual(['08:30']);
  expect(ids(day.later)).toEqual(['10:00', '16:30']);
  expect(ids(day.anytime)).toEqual(['today']);
  expect(ids(day.next)).toEqual(['tomorrow', 'undated']);
});
