import { expect, it } from 'vitest';
import type { Remark } from '@/shared/api/contract';
import { formatter } from '@/shared/i18n/i18n';
import { loadTexts } from '@/shared/i18n/texts';
import { inWords } from './Remarks';

const remark = (more: Partial<Remark>): Remark => ({
  code: 'in-parts',
  place: { file: 'a.json', part: 'pull request #4 comment 2' },
  values: [
    { name: 'most', value: '900' },
    { name: 'parts', value: '3' },
  ],
  text: 'more than 900 characters; brought in as 3 parts',
  others: false,
  ...more,
});

it('says in the reader’s language what the importer found', async () => {
  const { say, has } = formatter('vi', await loadTexts('vi'));
  expect(inWords(remark({}), say, has)).toBe(
    'a.json pull request #4 bình luận 2: dài hơn 900 ký tự; được chia thành 3 phần',
  );
  expect(inWords(remark({ code: 'no-author', others: true }), say, has)).toContain(
    'không rõ ai viết (và những mục khác tương tự)',
  );
});

it('leaves to the importer’s own words what it has no others for', async () => {
  const { say, has } = formatter('vi', await loadTexts('vi'));
  expect(inWords(remark({ code: 'new', place: null }), say, has)).toBe(remark({}).text);
});
