import { expect, it } from 'vitest';
import { formatter } from '@/shared/i18n/i18n';
import { loadTexts } from '@/shared/i18n/texts';
import { zoneName } from './words';

const winter = new Date('2026-12-25T00:00:00Z');
const summer = new Date('2026-07-01T00:00:00Z');

it('calls the zone of Vietnam by its country', async () => {
  const vi = formatter('vi', await loadTexts('vi')).say;
  const en = formatter('en', await loadTexts('en')).say;
  expect(zoneName('Asia/Ho_Chi_Minh', vi, 'vi', winter)).toBe('Giờ Việt Nam (GMT+7)');
  expect(zoneName('Asia/Saigon', en, 'en', winter)).toBe('Vietnam time (GMT+7)');
});

it('names other zones with the distance of that day', async () => {
  const { say } = formatter('en', await loadTexts('en'));
  expect(zoneName('Europe/Berlin', say, 'en', winter)).toMatch(/^Central European .*\(GMT\+1\)$/);
  expect(zoneName('Europe/Berlin', say, 'en', summer)).toMatch(/^Central European .*\(GMT\+2\)$/);
});
