import { type Language, locale } from './texts';

/** 09:41 */
export function timeOfDay(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { hour: '2-digit', minute: '2-digit' }).format(
    at,
  );
}

/** 23/11 this year, 23/11/2025 in another. */
export function shortDate(at: Date, language: Language, now = new Date()): string {
  const sameYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale(language), {
    day: '2-digit',
    month: '2-digit',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
    .format(at)
    .replace('-', '/');
}

const dayOf = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000;

/** Whole calendar days from `now` to `at` in the reader's zone; negative in the past. */
export function daysUntil(at: Date, now = new Date()): number {
  return dayOf(at) - dayOf(now);
}

/** thứ Hai / Mon */
export function weekday(at: Date, language: Language): string {
  const name = new Intl.DateTimeFormat(locale(language), {
    weekday: language === 'vi' ? 'long' : 'short',
  }).format(at);
  return language === 'vi' ? name.replace(/^Thứ/, 'thứ') : name;
}

/** 16:48 today, otherwise "thứ Sáu 20/11, 17:05". */
export function moment(at: Date, language: Language, now = new Date()): string {
  const time = timeOfDay(at, language);
  if (daysUntil(at, now) === 0) return time;
  return `${weekday(at, language)} ${shortDate(at, language, now)}, ${time}`;
}

/** Thứ Hai, 23 tháng 11 / Monday, 23 November */
export function longDay(at: Date, language: Language): string {
  const text = new Intl.DateTimeFormat(locale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
