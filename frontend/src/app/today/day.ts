import { lastMoment } from '@/modules/tasks/due';
import type { Task } from '@/shared/api/contract';
import { daysUntil } from '@/shared/i18n/dates';

/** The open tasks of one day around its present moment, and the nearest after it. */
export type Day = { earlier: Task[]; later: Task[]; anytime: Task[]; next: Task[] };

const mostNext = 5;

/** Sorts the reader's open tasks: due today by their hour, those without one last; then what comes, undated at the end. */
export function dayOf(tasks: Task[], now: Date): Day {
  const placed = tasks
    .filter((task) => task.state === 'open')
    .map((task) => ({ task, at: task.due && task.dueAt ? lastMoment(task.due, task.dueAt) : null }))
    .sort((a, b) => (a.at?.getTime() ?? Infinity) - (b.at?.getTime() ?? Infinity));
  const today = placed.filter(({ at }) => at !== null && daysUntil(at, now) === 0);
  const timed = today.filter(({ task }) => task.due?.time);
  const pick = (some: typeof placed) => some.map(({ task }) => task);
  return {
    earlier: pick(timed.filter(({ at }) => at !== null && at < now)),
    later: pick(timed.filter(({ at }) => at !== null && at >= now)),
    anytime: pick(today.filter(({ task }) => !task.due?.time)),
    next: pick(placed.filter(({ at }) => at === null || daysUntil(at, now) > 0)).slice(0, mostNext),
  };
}
