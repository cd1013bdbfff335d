import type { Due, Task } from '@/shared/api/contract';
import { daysUntil, shortDate, timeOfDay, weekday } from '@/shared/i18n/dates';
import type { Say } from '@/shared/i18n/i18n';
import type { Language } from '@/shared/i18n/texts';

/** A due day from the two fields of a form, in the zone it was in or the reader's; null without a day. */
export function dueOf(date: string, time: string, was?: string): Due | null {
  if (!date) return null;
  const zone = was ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { date, time: time || null, zone };
}

/** Whether an open task is past its due moment. */
export function isLate(task: Task, now = new Date()): boolean {
  return task.state === 'open' && task.dueAt !== null && new Date(task.dueAt) < now;
}

/** The last moment in time. Without an hour a task is due when its day ends: the instant itself belongs to the next day. */
export const lastMoment = (due: Due, dueAt: string) =>
  new Date(Date.parse(dueAt) - (due.time ? 0 : 1));

/** "Trễ 2 ngày", "Hôm nay 16:30", "thứ Tư 25/11". */
export function dueText(task: Task, say: Say, language: Language, now = new Date()): string {
  if (!task.due || !task.dueAt) return '';
  const at = lastMoment(task.due, task.dueAt);
  if (isLate(task, now)) {
    const days = -daysUntil(at, now);
    return days === 0 ? say('tasks.late-today') : say('tasks.late', { days });
  }
  const time = task.due.time ? ` ${timeOfDay(at, language)}` : '';
  const days = daysUntil(at, now);
  if (days === 0) return say('tasks.today') + time;
  if (days === 1) return say('tasks.tomorrow') + time;
  return `${weekday(at, language)} ${shortDate(at, language, now)}${time}`;
}
