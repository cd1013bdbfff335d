import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { liveApplier } from './apply';
import { patch } from './patch';

const comment = (id: string, position: number, text = id) => ({ id, position, text, post: 'p' });
const task = (id: string, version: number, more: object = {}) => ({
  id,
  version,
  state: 'open',
  dueAt: null,
  title: 'Kho',
  ...more,
});
const change = (view: string, document: { id: string }) => ({ view, key: document.id, document });
const part = (...items: object[]) => ({ items, next: null, position: 9 });

describe('a change is put in place', () => {
  const comments = ['feed/comment', 'list', { post: 'p' }];

  it('where the document stands', () => {
    const now = patch(
      comments,
      part(comment('a', 1), comment('b', 2)),
      change('feed.comment', comment('a', 1, 'mới')),
    );
    expect(now).toEqual({ data: part(comment('a', 1, 'mới'), comment('b', 2)), settled: true });
  });

  it('at the end of a list that grows there', () => {
    const now = patch(comments, part(comment('a', 1)), change('feed.comment', comment('b', 2)));
    expect(now).toEqual({ data: part(comment('a', 1), comment('b', 2)), settled: true });
  });

  it('not in a list of which more is to be fetched', () => {
    const data = { ...part(comment('a', 1)), next: 'more' };
    expect(patch(comments, data, change('feed.comment', comment('b', 2)))).toEqual({
      data,
      settled: false,
    });
  });

  it('at the end of the newest page of a conversation', () => {
    const key = ['chat/message', 'pages', { channel: 'c' }];
    const said = (id: string, position: number) => ({ id, position, channel: 'c', version: 1 });
    const data = { pages: [part(said('m2', 2)), part(said('m1', 1))], pageParams: [] };
    const now = patch(key, data, change('chat.message', said('m3', 3)));
    expect(now.settled).toBe(true);
    expect(now.data).toMatchObject({
      pages: [part(said('m2', 2), said('m3', 3)), part(said('m1', 1))],
    });
  });

  it('not where newer ones are still to be loaded, and no reply among what is said in the channel', () => {
    const key = ['chat/message', 'pages', { channel: 'c' }];
    const said = (id: string, position: number, more = {}) => ({
      id,
      position,
      channel: 'c',
      ...more,
    });
    const early = { pages: [{ ...part(said('m1', 1)), newer: 'm1' }], pageParams: [] };
    const settled = { data: early, settled: true };
    expect(patch(key, early, change('chat.message', said('m3', 3)))).toEqual(settled);
    const thread = ['chat/message', 'list', { channel: 'c', thread: 'm1' }];
    const replies = part(said('r1', 2, { thread: 'm1' }));
    const elsewhere = change('chat.message', said('m3', 3, { thread: null }));
    expect(patch(thread, replies, elsewhere)).toEqual({ data: replies, settled: true });
    const reply = change('chat.message', said('r2', 4, { thread: 'm1' }));
    expect(patch(thread, replies, reply).data).toMatchObject({
      items: [{ id: 'r1' }, { id: 'r2' }],
    });
  });

  it('but what is named by its key alone is asked for, and takes nobody else’s place', () => {
    const key = ['groups/membership', 'pages', { group: 'g' }];
    const member = (person: string) => ({ group: 'g', person, role: 'member' });
    const data = { pages: [part(member('an'))], pageParams: [] };
    const of = { view: 'groups.membership', key: 'g:khanh' };
    expect(patch(key, data, { ...of, document: member('khanh') })).toEqual({
      data,
      settled: false,
    });
    expect(patch(key, data, { ...of, removed: true })).toEqual({ data, settled: false });
  });

  it('not in the channel when it was said in a thread, nor before what is older than it', () => {
    const key = ['chat/message', 'pages', { channel: 'c' }];
    const said = (id: string, place: string, thread: string | null = null) => ({
      id,
      place,
      thread,
      position: 9,
      channel: 'c',
      version: 1,
    });
    const data = { pages: [part(said('m1', '5'))], pageParams: [] };
    expect(patch(key, data, change('chat.message', said('m2', '6', 'm1')))).toEqual({
      data,
      settled: true,
    });
    expect(patch(key, data, change('chat.message', said('m3', '4')))).toEqual({
      data,
      settled: false,
    });
  });

  it('but where it stands now is asked when what places it has changed', () => {
    const key = ['tasks/task', 'list', { state: 'open' }];
    const renamed = patch(
      key,
      part(task('t', 1)),
      change('tasks.task', task('t', 2, { title: 'Kho mới' })),
    );
    expect(renamed.settled).toBe(true);
    const done = patch(
      key,
      part(task('t', 1)),
      change('tasks.task', task('t', 2, { state: 'done' })),
    );
    expect(done.settled).toBe(false);
  });

  it('never over a newer one', () => {
    const key = ['tasks/task', 'one', 't'];
    const newer = task('t', 3);
    expect(patch(key, newer, change('tasks.task', task('t', 2)))).toEqual({
      data: newer,
      settled: true,
    });
  });

  it('as a gap where it is no longer to be seen', () => {
    const gone = { view: 'feed.comment', key: 'a', removed: true };
    expect(patch(comments, part(comment('a', 1)), gone)).toEqual({ data: part(), settled: true });
  });
});

it('fetches nothing for a hundred changes of what is shown, and once for what only the server knows', async () => {
  vi.useFakeTimers();
  const client = new QueryClient();
  const fetched = vi.fn(async () => part(task('t', 1)));
  const observer = new QueryObserver(client, {
    queryKey: ['tasks/task', 'list', {}],
    queryFn: fetched,
  });
  const leave = observer.subscribe(() => {});
  await vi.runAllTimersAsync();
  expect(fetched).toHaveBeenCalledTimes(1);
  const live = liveApplier(client);
  for (let v = 2; v < 102; v++) live.change(change('tasks.task', task('t', v, { title: `${v}` })));
  await vi.runAllTimersAsync();
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(observer.getCurrentResult().data?.items).toEqual([task('t', 101, { title: '101' })]);
  for (let n = 0; n < 50; n++) live.change(change('tasks.task', task(`new ${n}`, 1)));
  await vi.runAllTimersAsync();
  expect(fetched).toHaveBeenCalledTimes(2);
  leave();
  vi.useRealTimers();
});
