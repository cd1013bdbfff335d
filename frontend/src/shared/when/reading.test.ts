import { describe, expect, it } from 'vitest';
import { readDay, readHour } from './reading';

// A Monday.
const now = new Date(2026, 10, 23, 9, 41);
const day = (typed: string) => {
  const read = readDay(typed, now);
  return read.kind === 'day' ? read.date : read.kind;
};

describe('a day is read from', () => {
  it.each([
    ['25/12', '2026-12-25'],
    ['5/1', '2027-01-05'],
    ['25/12/2026', '2026-12-25'],
    ['25-12-2026', '2026-12-25'],
    ['25.12', '2026-12-25'],
    ['mai', '2026-11-24'],
    ['Mai', '2026-11-24'],
    ['hôm nay', '2026-11-23'],
    ['thứ 2', '2026-11-30'],
    ['Thứ Sáu', '2026-11-27'],
    ['CN', '2026-11-29'],
    ['chu nhat', '2026-11-29'],
    ['thứ 2 tuần sau', '2026-11-30'],
    ['cuối tháng', '2026-11-30'],
    ['tomorrow', '2026-11-24'],
    ['monday', '2026-11-30'],
    ['next Friday', '2026-12-04'],
    ['29/02/2028', '2028-02-29'],
  ])('%s', (typed, expected) => {
    expect(day(typed)).toBe(expected);
  });

  it.each(['', 'giao', 'mai gọi', '32/1', '1/13', '12', '25/12/26'])('nothing of "%s"', (typed) => {
    expect(day(typed)).toBe('not-understood');
  });

  it('no day that is not there, but the last of its month', () => {
    expect(readDay('31/02/2027', now)).toEqual({ kind: 'no-such-day', last: '2027-02-28' });
    expect(readDay('31/4', now)).toEqual({ kind: 'no-such-day', last: '2026-04-30' });
  });
});

it.each([
  ['15h30', '15:30'],
  ['15:30', '15:30'],
  ['15g', '15:00'],
  ['3h chiều', '15:00'],
  ['3pm', '15:00'],
  ['9', '09:00'],
  ['25h', null],
  ['sớm', null],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['', null],
])('the hour of "%s" is %s', (typed, expected) => {
  expect(readHour(typed)).toBe(expected);
});
