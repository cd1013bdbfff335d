import { describe, expect, it } from 'vitest';
import type { Task } from '@/shared/api/contract';
import { dueOf, dueText, isLate } from './due';

const now = new Date('2026-11-23T09:41:00');
const say = (key: string, values?: object) => key + (values ? JSON.stringify(values) : '');
const task = (dueAt: string, time: string | null = null, state: Task['state'] = 'open') =>
  ({ due: { date: dueAt.slice(0, 10), time, zone: 'UTC' }, dueAt, state }) as unknown as Task;

describe('due', () => {
  it('counts whole days of being late', () => {
    expect(dueText(task('2026-11-22T00:00:00'), say, 'vi', now)).toBe('tasks.late{"days":2}');
    expect(dueText(task('2026-11-23T09:00:00', '09:00'), say, 'vi', now)).toBe('tasks.late-today');
  });

  it('names today, tomorrow and the weekday', () => {
    expect(dueText(task('2026-11-23T16:30:00', '16:30'), say, 'en', now)).toBe('tasks.today 16:30');
    expect(dueText(task('2026-11-25T00:00:00'), say, 'en', now)).toBe('tasks.tomorrow');
    expect(dueText(task('2026-11-26T00:00:00'), say, 'vi', now)).toBe('thứ Tư 25/11');
  });

  it('is never late when done', () => {
    expect(isLate(task('2026-11-21T16:00:00', null, 'done'), now)).toBe(false);
  });

  it('is nothing without a day', () => {
    expect(dueOf('', '16:30')).toBeNull();
    expect(dueOf('2026-11-27', '')).toMatchObject({ date: '2026-11-27', time: null });
  });

  it('keeps its zone when it is moved', () => {
    expect(dueOf('2026-11-27', '15:30', 'Asia/Tokyo')?.zone).toBe('Asia/Tokyo');
  });
});
