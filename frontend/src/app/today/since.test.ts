import { describe, expect, it } from 'vitest';
import type { Channel, Comment, Post, Task } from '@/shared/api/contract';
import { type News, sinceLeft } from './since';

const left = '2026-11-20T10:32:00Z';
const [before, after, late] = [
  '2026-11-20T10:00:00Z',
  '2026-11-21T02:00:00Z',
  '2026-11-22T02:00:00Z',
];
const nothing: News = { posts: [], comments: [], made: [], finished: [], channels: [] };

const post = (id: string, writtenAt: string, more: Partial<Post> = {}) =>
  ({ id, writtenAt, author: 'bảo', group: 'app', text: id, deleted: false, ...more }) as Post;
const comment = (id: string, writtenAt: string, more: Partial<Comment> = {}) =>
  ({
    id,
    writtenAt,
    author: 'khuê',
    group: 'app',
    text: id,
    deleted: false,
    ...more,
  }) as Comment;
const task = (
  id: string,
  createdAt: string,
  completedAt: string | null,
  more: Partial<Task> = {},
) => ({ id, createdAt, completedAt, requester: 'bảo', owner: 'bảo', group: null, ...more }) as Task;

describe('since the reader left', () => {
  it('counts by place what others did later, the busiest first', () => {
    const since = sinceLeft(
      {
        ...nothing,
        posts: [post('p2', late), post('p1', after), post('old', before)],
        comments: [comment('c1', after)],
        made: [task('t1', after, null)],
        finished: [task('t0', before, after), task('t2', before, before)],
      },
      left,
      'lan',
    );
    expect(since.map((s) => s.key)).toEqual(['app', 'organisation']);
    expect(since[0]?.counts).toMatchObject({ posts: 2, comments: 1 });
    expect(since[0]?.last).toEqual({ author: 'bảo', text: 'p2' });
    expect(since[1]?.counts).toMatchObject({ made: 1, finished: 1 });
    expect(since[0]?.dots.map((dot) => dot.at)).toEqual([after, after, late]);
  });

  it("leaves out the reader's own doings and what was taken away", () => {
    const own = { author: 'lan' };
    const news = {
      ...nothing,
      posts: [post('p1', after, own), post('p2', after, { deleted: true })],
      comments: [comment('c1', after, own)],
      made: [task('t1', after, null, { requester: 'lan' })],
      finished: [task('t2', before, after, { owner: 'lan' })],
    };
    expect(sinceLeft(news, left, 'lan')).toEqual([]);
  });

  it('names channels with unread messages, conversations of two not', () => {
    const channel = (id: string, kind: Channel['kind'], unread: number, joined = true) =>
      ({ id, kind, unread, joined, lastMessageAt: after }) as Channel;
    const channels = [
      channel('app', 'channel', 7),
      channel('read', 'channel', 0),
      channel('foreign', 'channel', 3, false),
      channel('bảo', 'direct', 2),
    ];
    const since = sinceLeft({ ...nothing, channels }, left, 'lan');
    expect(since.map((s) => [s.key, s.counts.messages])).toEqual([['app', 7]]);
  });
});
