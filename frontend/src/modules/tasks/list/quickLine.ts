import { dayIn, type Found, fold, hourIn, iso, plus } from '@/shared/when/reading';

/** What a quick line says: the title, and when it is due if it names a day or an hour. */
export type QuickLine = {
  title: string;
  date: string | null;
  time: string | null;
  /** The words that were understood as a time, as they were typed. */
  heard: string | null;
};

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
  const day = dayIn(text, typed, now);
  const at = hourIn(text);
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
