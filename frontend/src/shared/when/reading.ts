/** Where words of time stand in a text. */
export type Found = { start: number; end: number };
export type Day = Found & { date: Date };
export type Hour = Found & { time: string };

/** Lower case without accents, letter by letter, so that places in both texts are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .split('')
    .map((char) => (char.normalize('NFD')[0] ?? char).toLowerCase().replace('đ', 'd'))
    .join('');
}

const dayNames: [RegExp, number][] = [
  [/(?:thu (?:2|hai)|t2|monday|mon)/, 1],
  [/(?:thu (?:3|ba)|t3|tuesday|tue)/, 2],
  [/(?:thu (?:4|tu)|t4|wednesday|wed)/, 3],
  [/(?:thu (?:5|nam)|t5|thursday)/, 4],
  [/(?:thu (?:6|sau)|t6|friday|fri)/, 5],
  [/(?:thu (?:7|bay)|t7|saturday)/, 6],
  [/(?:chu nhat|cn|sunday)/, 0],
];

/** The day so many days later. */
export const plus = (now: Date, days: number) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);

function seek(text: string, pattern: RegExp | string): (Found & { groups: string[] }) | null {
  const source = typeof pattern === 'string' ? pattern : pattern.source;
  const match = new RegExp(`(?<![\\p{L}\\d/])(?:${source})(?![\\p{L}\\d/])`, 'u').exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  return { start: match.index, end, groups: match.slice(1).map((g) => g ?? '') };
}

function relative(text: string, typed: string, now: Date): Day | null {
  const words: [string, Date][] = [
    ['hom nay|today', plus(now, 0)],
    ['ngay kia|ngay mot', plus(now, 2)],
    ['ngay mai|mai|tomorrow', plus(now, 1)],
    ['cuoi thang|end of (?:the )?month', new Date(now.getFullYear(), now.getMonth() + 1, 0)],
  ];
  for (const [pattern, date] of words) {
    const found = seek(text, pattern);
    // "gọi Mai" is a person, "mai" is tomorrow.
    if (found && typed.slice(found.start, found.end) !== 'Mai') return { ...found, date };
  }
  return null;
}

function named(text: string, now: Date): Day | null {
  for (const [pattern, weekday] of dayNames) {
    const found = seek(text, `(next )?${pattern.source}( tuan (?:sau|toi))?`);
    if (!found) continue;
    const ahead = (weekday - now.getDay() + 7) % 7 || 7;
    const nextWeek = found.groups.some(Boolean);
    const toMonday = (8 - (now.getDay() || 7)) % 7 || 7;
    const days = nextWeek ? toMonday + ((weekday + 6) % 7) : ahead;
    return { ...found, date: plus(now, days) };
  }
  return null;
}

function numbered(text: string, now: Date): Day | null {
  const found = seek(text, '(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?');
  if (!found) return null;
  const [day = 0, month = 0, year = 0] = found.groups.map(Number);
  const date = new Date(year || now.getFullYear(), month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return null;
  if (!year && date < plus(now, 0)) date.setFullYear(date.getFullYear() + 1);
  // The 29th of February is not in the next year.
  return date.getDate() === day ? { ...found, date } : null;
}

export function hourIn(text: string): Hour | null {
  const found =
    seek(text, '(\\d{1,2})(?:h|g| gio|:)(\\d{2})?(?: ?(sang|trua|chieu|toi|am|pm))?') ??
    seek(text, '(\\d{1,2})()(am|pm)');
  if (!found) return null;
  const [hours = '', minutes = '', part = ''] = found.groups;
  const late = ['chieu', 'toi', 'pm'].includes(part) && Number(hours) < 12;
  const midnight = part === 'am' && Number(hours) === 12;
  const h = midnight ? 0 : Number(hours) + (late ? 12 : 0);
  if (h > 23 || Number(minutes) > 59) return null;
  return { ...found, time: `${String(h).padStart(2, '0')}:${minutes || '00'}` };
}

/** The first day that a folded text names; `typed` is the same text as it was typed. */
export const dayIn = (text: string, typed: string, now: Date): Day | null =>
  relative(text, typed, now) ?? numbered(text, now) ?? named(text, now);

/** A day alone: what was understood, or why not. */
export type ReadDay =
  | { kind: 'day'; date: string }
  | { kind: 'no-such-day'; last: string }
  | { kind: 'not-understood' };

/** Reads what stands in a field for a day: "25/12", "25/12/2026", "mai", "thứ 2", "tomorrow", "monday". */
export function readDay(typed: string, now = new Date()): ReadDay {
  const text = fold(typed.trim()).replace(
    /^(\d{1,2})[-.](\d{1,2})(?:[-.](\d{4}))?$/,
    (_, d, m, y) => (y ? `${d}/${m}/${y}` : `${d}/${m}`),
  );
  const day = dayIn(text, text, now);
  if (day && day.start === 0 && day.end === text.length)
    return { kind: 'day', date: iso(day.date) };
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text) ?? [];
  const month = Number(m);
  if (!d || Number(d) > 31 || month < 1 || month > 12) return { kind: 'not-understood' };
  return {
    kind: 'no-such-day',
    last: iso(new Date(y ? Number(y) : now.getFullYear(), month, 0)),
  };
}

/** Reads what stands in a field for an hour: "15h30", "15:30", "3h chiều", "3pm", "15"; null when it says none. */
export function readHour(typed: string): string | null {
  const text = fold(typed.trim());
  const found = hourIn(/^\d{1,2}$/.test(text) ? `${text}h` : text);
  return found && found.start === 0 && found.end >= text.length ? found.time : null;
}

/** 2026-12-25, the day as it is in the reader's zone. */
export const iso = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The day that it is in the reader's zone. */
export const today = () => iso(new Date());
