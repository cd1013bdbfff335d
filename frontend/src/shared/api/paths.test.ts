import { expect, test } from 'vitest';
import { address } from './paths';

test('fills in variables and leaves out what is not asked', () => {
  const path = '/api/audit/history/{kind}/{id}';
  expect(address(path, { kind: 'task', id: 'a/b' }, { cursor: undefined, limit: 5 })).toBe(
    '/api/audit/history/task/a%2Fb?limit=5',
  );
});

test('joins several values by commas', () => {
  expect(address('/api/views/people/person', {}, { ids: ['a', 'b'], q: '' })).toBe(
    '/api/views/people/person?ids=a%2Cb',
  );
});
