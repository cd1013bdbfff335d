import type { Say } from '@/shared/i18n/i18n';
import { type Language, locale } from '@/shared/i18n/texts';

/** 25/12/2026 of 2026-12-25: both languages name the day first. */
export const wholeDay = (day: string) => day.split('-').reverse().join('/');

/** A day as a moment in the reader's zone. */
export const dayAsDate = (day: string) => new Date(`${day}T00:00`);

/** Both names of the one zone of Vietnam; calendars call it by a word of colonial times. */
const vietnam = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

/** "Giờ Việt Nam (GMT+7)", with the distance that holds on that day. */
export function zoneName(zone: string, say: Say, language: Language, at = new Date()): string {
  const part = (timeZoneName: 'long' | 'shortOffset') =>
    new Intl.DateTimeFormat(locale(language), { timeZone: zone, timeZoneName })
      .formatToParts(at)
      .find((p) => p.type === 'timeZoneName')?.value ?? zone;
  const long = vietnam.includes(zone) ? say('when.vietnam') : part('long');
  const offset = part('shortOffset');
  return long === offset ? offset : `${long} (${offset})`;
}

/** The reader's zone. */
export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tháng 11, 2026 / November 2026 */
export function monthName(at: Date, language: Language): string {
  if (language === 'vi') return `Tháng ${at.getMonth() + 1}, ${at.getFullYear()}`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(at);
}

/** T2 … CN / Mon … Sun */
export function shortWeekday(at: Date, language: Language): string {
  if (language === 'vi') return at.getDay() === 0 ? 'CN' : `T${at.getDay() + 1}`;
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short' }).format(at);
}

/** thứ Tư, 25 tháng 11, 2026 */
export function spokenDay(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}
