import { describe, expect, test } from 'vitest';
import { readQuickLine } from './quickLine';

/** Monday 23/11/2026, 09:41. */
const now = new Date(2026, 10, 23, 9, 41);
const read = (line: string) => {
  const { title, date, time } = readQuickLine(line, now);
  return [title, date, time];
};

describe('the quick line', () => {
  test.each([
    ['Gọi lại chị Sáu mai 15g30', 'Gọi lại chị Sáu', '2026-11-24', '15:30'],
    ['goi lai chi Sau mai 15h30', 'goi lai chi Sau', '2026-11-24', '15:30'],
    ['Đặt bánh thứ 6', 'Đặt bánh', '2026-11-27', null],
    ['Họp thứ 2', 'Họp', '2026-11-30', null],
    ['Họp thứ tư tuần sau lúc 3h chiều', 'Họp', '2026-12-02', '15:00'],
    ['Kiểm kho CN', 'Kiểm kho', '2026-11-29', null],
    ['Nộp thuế cuối tháng', 'Nộp thuế', '2026-11-30', null],
    ['Tiệc 25/12', 'Tiệc', '2026-12-25', null],
    ['Tiệc 01/03', 'Tiệc', '2027-03-01', null],
    ['Chốt sổ 15h', 'Chốt sổ', '2026-11-23', '15:00'],
    ['Chốt sổ 8h', 'Chốt sổ', '2026-11-24', '08:00'],
    ['Call back tomorrow at 3pm', 'Call back', '2026-11-24', '15:00'],
    ['Report by friday', 'Report', '2026-11-27', null],
  ])('%s', (line, title, date, time) => {
    expect(read(line)).toEqual([title, date, time]);
  });

  test('understands decomposed letters', () => {
    expect(read('Đặt bánh thứ 6'.normalize('NFD'))).toEqual(['Đặt bánh', '2026-11-27', null]);
  });

  test.each(['Gọi Mai', 'Hẹn 31/02', 'Tuyến 4 chạy thử', 'Khai trương', 'mai'])(
    'leaves "%s" alone',
    (line) => expect(read(line)).toEqual([line, null, null]),
  );
});
