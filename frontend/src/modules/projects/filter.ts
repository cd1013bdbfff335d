import type { BoardCard, Task } from '@/shared/api/contract';
import { withoutAccents } from '@/shared/i18n/accents';

/** Which cards are wanted; the address holds it. */
export type CardFilter = {
  state?: string;
  owner?: string;
  label?: string;
  priority?: string;
  dueFrom?: string;
  dueUntil?: string;
  due?: string;
  q?: string;
};

const fields = ['state', 'owner', 'label', 'priority', 'dueFrom', 'dueUntil', 'due', 'q'] as const;

/** The filter that an address holds. */
export function readFilter(search: Record<string, unknown>): CardFilter {
  const filter: CardFilter = {};
  for (const field of fields) {
    const value = search[field];
    if (typeof value === 'string' && value) filter[field] = value;
    if (typeof value === 'number') filter[field] = String(value);
  }
  return filter;
}

/** How many things the filter asks for. */
export const countOf = (filter: CardFilter) => fields.filter((field) => filter[field]).length;

const plain = (text: string) => withoutAccents(text).toLowerCase();

/** Whether a card on the screen is wanted; what the server does for lists. */
export function wants(filter: CardFilter, { task, state }: BoardCard): boolean {
  const day = task.due?.date;
  return (
    (!filter.state || state === filter.state) &&
    (!filter.owner || task.owner === filter.owner) &&
    (!filter.label || task.details.labels.includes(filter.label)) &&
    (!filter.priority || task.details.priority === filter.priority) &&
    (!filter.dueFrom || (day !== undefined && day >= filter.dueFrom)) &&
    (!filter.dueUntil || (day !== undefined && day <= filter.dueUntil)) &&
    (!filter.due || isNear(task, filter.due)) &&
    (!filter.q || says(task.title, task.number, filter.q))
  );
}

const soon = 7 * 24 * 60 * 60 * 1000;

/** Late, or due within seven days; what is done is neither. */
function isNear(task: Task, due: string, now = Date.now()): boolean {
  if (task.state !== 'open' || task.dueAt === null) return false;
  const left = Date.parse(task.dueAt) - now;
  return due === 'late' ? left <= 0 : left > 0 && left <= soon;
}

function says(title: string, number: number | null, q: string): boolean {
  if (q.trim() === `#${number}`) return true;
  const words = plain(title).split(/[^\p{L}\p{N}]+/u);
  return plain(q)
    .split(/[^\p{L}\p{N}]+/u)
    .every((asked) => words.some((word) => word.startsWith(asked)));
}
