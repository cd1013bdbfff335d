import { expect, it } from 'vitest';
import { firstWords } from './firstWords';

it('says the first words without the signs of Markdown', () => {
  expect(firstWords('# Tin **vui**\n- [xem](https://giomua.vn)')).toBe('Tin vui - xem');
  const lan = '[@](person:0192aaaa-0000-7000-8000-000000000001)';
  const bao = '[@](person:0192aaaa-0000-7000-8000-000000000002)';
  expect(firstWords(`**${lan}** ơi, ${bao} hỏi`)).toBe(`${lan} ơi, ${bao} hỏi`);
  expect(firstWords(`${lan} ơi, ${bao} hỏi`, 8)).toBe(`${lan} ơi, ${bao}…`);
  expect(firstWords('một hai ba bốn', 9)).toBe('một hai…');
});
