import { lastMoment } from '@/modules/tasks/due';
import type { Channel, Task } from '@/shared/api/contract';
import { daysUntil } from '@/shared/i18n/dates';

/** Something that waits for the reader. */
export type Need =
  | { kind: 'late' | 'due-today'; task: Task; days: number }
  | { kind: 'unread'; channel: Channel };

/** Late tasks, the longest first; what is due today; then what somebody wrote to the reader alone, the newest first. */
export function needsOf(tasks: Task[], channels: Channel[], now = new Date()): Need[] {
  const dated = tasks
    .filter((task) => task.state === 'open')
    .flatMap((task) =>
      task.due && task.dueAt ? [{ task, at: lastMoment(task.due, task.dueAt) }] : [],
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const late = dated.filter(({ at }) => at < now);
  const today = dated.filter(({ at }) => at >= now && daysUntil(at, now) === 0);
  const unread = channels
    .filter((channel) => channel.kind === 'direct' && channel.joined && channel.unread > 0)
    .sort((a, b) => (b.lastMessageAt ?? '').localeCompare(a.lastMessageAt ?? ''));
  return [
    ...late.map(({ task, at }): Need => ({ kind: 'late', task, days: -daysUntil(at, now) })),
    ...today.map(({ task }): Need => ({ kind: 'due-today', task, days: 0 })),
    ...unread.map((channel): Need => ({ kind: 'unread', channel })),
  ];
}
