import type { Channel, Comment, Post, Task } from '@/shared/api/contract';
import type { MarkKind } from '@/shared/ui/Mark';

/** What there is to look through; each newest first. */
export type News = {
  posts: Post[];
  comments: Comment[];
  made: Task[];
  finished: Task[];
  channels: Channel[];
};

/** One happening on the strip. */
export type Dot = { id: string; kind: MarkKind; at: string };

/** What happened in one place while the reader was away. */
export type Since = {
  key: string;
  place:
    | { kind: 'group'; id: string }
    | { kind: 'organisation' }
    | { kind: 'channel'; channel: Channel };
  counts: { finished: number; made: number; posts: number; comments: number; messages: number };
  /** What was said last. */
  last: { author: string; text: string } | undefined;
  dots: Dot[];
};

const most = 5;
const mostDots = 16;

/**
 * Folds what others did after the reader left into one entry a place, the busiest first. What the reader did themselves is
 * no news.
 */
export function sinceLeft(news: News, leftAt: string, me: string): Since[] {
  const places = new Map<string, Since>();
  const at = (group: string | null): Since => {
    const key = group ?? 'organisation';
    const known = places.get(key);
    if (known) return known;
    const counts = { finished: 0, made: 0, posts: 0, comments: 0, messages: 0 };
    const place = group
      ? ({ kind: 'group', id: group } as const)
      : ({ kind: 'organisation' } as const);
    const fresh: Since = { key, place, counts, last: undefined, dots: [] };
    places.set(key, fresh);
    return fresh;
  };
  const said = new Map<Since, string>();
  const speak = (place: Since, author: string, text: string | null, moment: string) => {
    if (moment <= (said.get(place) ?? '')) return;
    said.set(place, moment);
    place.last = { author, text: text ?? '' };
  };
  const later = (moment: string | null) => moment !== null && moment > leftAt;

  for (const post of news.posts.filter(
    (p) => later(p.writtenAt) && p.author !== me && !p.deleted,
  )) {
    const place = at(post.group);
    place.counts.posts += 1;
    place.dots.push({ id: post.id, kind: 'said', at: post.writtenAt });
    speak(place, post.author, post.text, post.writtenAt);
  }
  for (const c of news.comments.filter(
    (c) => later(c.writtenAt) && c.author !== me && !c.deleted,
  )) {
    const place = at(c.group);
    place.counts.comments += 1;
    place.dots.push({ id: c.id, kind: 'said', at: c.writtenAt });
    speak(place, c.author, c.text, c.writtenAt);
  }
  for (const task of news.made.filter((t) => later(t.createdAt) && t.requester !== me)) {
    const place = at(task.group);
    place.counts.made += 1;
    place.dots.push({ id: task.id, kind: 'created', at: task.createdAt });
  }
  for (const task of news.finished.filter((t) => later(t.completedAt) && t.owner !== me)) {
    const place = at(task.group);
    place.counts.finished += 1;
    place.dots.push({ id: `done ${task.id}`, kind: 'agreed', at: task.completedAt ?? '' });
  }
  const all = [...places.values(), ...talks(news.channels)];
  for (const place of all) {
    place.dots.sort((a, b) => a.at.localeCompare(b.at));
    place.dots = place.dots.slice(-mostDots);
  }
  return all.sort((a, b) => total(b) - total(a)).slice(0, most);
}

const total = ({ counts }: Since) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Channels with something unread; conversations of two need the reader and stand elsewhere. */
function talks(channels: Channel[]): Since[] {
  return channels
    .filter((channel) => channel.kind === 'channel' && channel.joined && channel.unread > 0)
    .map((channel) => ({
      key: channel.id,
      place: { kind: 'channel', channel },
      counts: { finished: 0, made: 0, posts: 0, comments: 0, messages: channel.unread },
      last: undefined,
      dots: channel.lastMessageAt
        ? [{ id: channel.id, kind: 'said', at: channel.lastMessageAt }]
        : [],
    }));
}
