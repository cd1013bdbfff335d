import { describe, expect, it } from 'vitest';
import { concerns } from './apply';

const one = '01930000-0000-7000-8000-000000000001';
const other = '01930000-0000-7000-8000-000000000002';
const change = { view: 'feed.comment', key: 'c', document: { id: 'c', post: one } };

describe('a change concerns', () => {
  it('the document itself and no other', () => {
    expect(concerns(['feed/comment', 'one', 'c'], change)).toBe(true);
    expect(concerns(['feed/comment', 'one', 'd'], change)).toBe(false);
  });

  it('lists of its parent only', () => {
    expect(concerns(['feed/comment', 'list', { post: one }], change)).toBe(true);
    expect(concerns(['feed/comment', 'list', { post: other }], change)).toBe(false);
  });

  it('lists that name no parent', () => {
    expect(concerns(['feed/comment', 'list', { limit: 5 }], change)).toBe(true);
    expect(concerns(['feed/comment', 'pages', { post: 'all' }], change)).toBe(true);
  });

  it('every list of the view when the document did not come along', () => {
    const reference = { view: 'feed.comment', key: 'c' };
    expect(concerns(['feed/comment', 'list', { post: other }], reference)).toBe(true);
  });

  it('nothing of other views', () => {
    expect(concerns(['feed/post', 'list', {}], change)).toBe(false);
  });
});
