import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Hash, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useChannels } from '@/modules/chat/useChannels';
import { list, one } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { firstWords } from '@/shared/mentions/firstWords';
import { Said } from '@/shared/mentions/Said';
import { usePerson } from '@/shared/people/person';
import { PlaceTile } from '@/shared/ui/PlaceTile';
import { useMe } from '../session';
import { useVisit } from '../visit';
import { Strip } from './Strip';
import { type Since, sinceLeft } from './since';
import styles from './Today.module.css';

/** What others did since the reader's last visit, one sentence a place. */
export function useSince(): { leftAt: string; places: Since[] } | undefined {
  const me = useMe();
  const leftAt = useVisit()?.leftAt ?? null;
  const enabled = leftAt !== null;
  const posts = useQuery({ ...list('feed/post', { limit: 100 }), enabled }).data;
  const comments = useQuery({ ...list('feed/comment', {}), enabled }).data;
  const onTasks = useQuery({ ...list('tasks/comment', {}), enabled }).data;
  const newest = { list: 'newest', state: 'any' } as const;
  const made = useQuery({ ...list('tasks/task', newest), enabled }).data;
  const finished = useQuery({ ...list('tasks/task', { list: 'finished' }), enabled }).data;
  const channels = useChannels().data;
  if (leftAt === null || !posts || !comments || !onTasks || !made || !finished) return undefined;
  const said = [...comments.items, ...onTasks.items];
  const news = {
    posts: posts.items,
    comments: said,
    made: made.items,
    finished: finished.items,
    channels: channels?.items ?? [],
  };
  return { leftAt, places: sinceLeft(news, leftAt, me.person) };
}

/** The section of Today; nothing while nothing happened. */
export function SinceLeft() {
  const { say, language } = useI18n();
  const since = useSince();
  if (!since || since.places.length === 0) return null;
  return (
    <section>
      <h2>
        {say('app.since')}
        <small>{say('app.since-when', { when: moment(new Date(since.leftAt), language) })}</small>
      </h2>
      <ul className={styles.since}>
        {since.places.map((place) => (
          <Row key={place.key} since={place} leftAt={since.leftAt} />
        ))}
      </ul>
    </section>
  );
}

function Row({ since, leftAt }: { since: Since; leftAt: string }) {
  const { place } = since;
  switch (place.kind) {
    case 'group':
      return <GroupRow since={since} id={place.id} leftAt={leftAt} />;
    case 'organisation':
      return <OrganisationRow since={since} leftAt={leftAt} />;
    case 'channel': {
      const Icon = place.channel.privacy === 'private' ? Lock : Hash;
      return (
        <Line
          since={since}
          leftAt={leftAt}
          to="/chat/$channel"
          params={{ channel: place.channel.id }}
          name={place.channel.name ?? ''}
          tile={<Icon size={20} strokeWidth={1.75} aria-hidden />}
        />
      );
    }
  }
}

function GroupRow({ since, id, leftAt }: { since: Since; id: string; leftAt: string }) {
  const group = useQuery(one('groups/group', id)).data;
  if (!group) return null;
  const tile = <PlaceTile id={id} size={24} />;
  const params = { group: id };
  return <Line {...{ since, leftAt, tile, params }} to="/places/$group" name={group.name} />;
}

function OrganisationRow({ since, leftAt }: { since: Since; leftAt: string }) {
  const { organisation } = useMe();
  const { counts } = since;
  const to = counts.posts + counts.comments > 0 ? '/feed' : '/tasks';
  const tile = <PlaceTile id={organisation.id} size={24} />;
  return <Line {...{ since, leftAt, tile, to }} name={organisation.name} />;
}

type LineProps = {
  since: Since;
  leftAt: string;
  to: string;
  params?: Record<string, string>;
  name: string;
  tile: ReactNode;
};

function Line({ since, leftAt, to, params, name, tile }: LineProps) {
  const { rich } = useI18n();
  const happened = useHappened(since);
  return (
    <li>
      <Link to={to} params={params as never}>
        <span className={styles.tile}>{tile}</span>
        <span className={styles.sentence}>
          {rich('app.since-sentence', {
            place: name,
            happened,
            b: (parts) => <b key="place">{parts}</b>,
          })}
          {since.last && <LastWords {...since.last} />}
        </span>
        <Strip dots={since.dots} from={leftAt} />
      </Link>
    </li>
  );
}

/** "xong 3 việc, thêm 2 việc và có 4 bài mới" */
function useHappened({ counts }: Since): string {
  const { say, language } = useI18n();
  const parts = (['finished', 'made', 'posts', 'comments', 'messages'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => say(`app.since-${what}`, { count: counts[what] }));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

function LastWords({ author, text }: { author: string; text: string }) {
  const { rich } = useI18n();
  const name = usePerson(author)?.givenName;
  if (!name) return null;
  const words = <Said text={firstWords(text)} />;
  return <small>{rich('app.since-last', { name, words })}</small>;
}
