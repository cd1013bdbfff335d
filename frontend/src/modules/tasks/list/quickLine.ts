/** What a quick line says: the title, and when it is due if it names a day or an hour. */
export type QuickLine = {
  title: string;
  date: string | null;
  time: string | null;
  /** The words that were understood as a time, as they were typed. */
  heard: string | null;
};

type Found = { start: number; end: number };
type Day = Found & { date: Date };
type Hour = Found & { time: string };

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

const plus = (now: Date, days: number) =>
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
  return { ...found, date };
}

function hour(text: string): Hour | null {
  const found =
    seek(text, '(\\d{1,2})(?:h|g| gio|:)(\\d{2})?(?: ?(sang|trua|chieu|toi|am|pm))?') ??
    seek(text, '(\\d{1,2})()(am|pm)');
  if (!found) return null;
  const [hours = '', minutes = '', part = ''] = found.groups;
  const late = ['chieu', 'toi', 'pm'].includes(part) && Number(hours) < 12;
  const h = Number(hours) + (late ? 12 : 0);
  if (h > 23 || Number(minutes) > 59) return null;
  return { ...found, time: `${String(h).padStart(2, '0')}:${minutes || '00'}` };
}

const iso = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The line without the words of time and the small words that led to them. */
function rest(typed: string, parts: Found[]): string {
  let title = typed;
  for (const { start, end } of [...parts].sort((a, b) => b.start - a.start)) {
    const before = title
      .slice(0, start)
      .replace(/(?:^|\s)(?:lúc|hạn|trước|vào|at|by|on)\s*$/iu, ' ');
    title = `${before} ${title.slice(end)}`;
  }
  return title
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim();
}

/** Reads "Gọi lại chị Sáu mai 15h30" or "Call back tomorrow 3pm"; accents may be missing. */
export function readQuickLine(line: string, now = new Date()): QuickLine {
  const typed = line.normalize('NFC').trim();
  const text = fold(typed);
  const day = relative(text, typed, now) ?? numbered(text, now) ?? named(text, now);
  const at = hour(text);
  const parts: Found[] = [day, at].filter((part) => part !== null);
  const title = rest(typed, parts);
  if (parts.length === 0 || !title) return { title: typed, date: null, time: null, heard: null };
  const nowTime = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  const date = day?.date ?? plus(now, at && at.time <= nowTime ? 1 : 0);
  const heard = parts
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => typed.slice(start, end))
    .join(' ');
  return { title, date: iso(date), time: at?.time ?? null, heard };
}
