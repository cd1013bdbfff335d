import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Building2, Eye, Users } from 'lucide-react';
import { Columns } from '@/app/Columns';
import { ListGroup, ListHead, ListLink } from '@/app/ListColumn';
import { useMe } from '@/app/session';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { PlaceTile } from '@/shared/ui/PlaceTile';
import { Segmented } from '@/shared/ui/Segmented';
import type { FeedSearch } from '../routes';
import { Composer } from './Composer';
import { FeedColumn } from './FeedColumn';
import styles from './FeedPage.module.css';

/** Everything one may see, what stands in one's own places, or what is told to the whole organisation. */
export function FeedPage() {
  const { say } = useI18n();
  const me = useMe();
  const { of, first } = useSearch({ strict: false }) as FeedSearch;
  const scope = of ?? 'all';
  const order = first ? 'activity' : 'time';
  const mayWrite = me.role !== 'guest';
  return (
    <Columns label={say('feed.feed')} list={<FeedList />} phone="stage">
      <h1 className="visually-hidden">
        {of === 'organisation' && say('feed.organisation', { name: me.organisation.name })}
        {of === 'mine' && say('feed.mine')}
        {!of && say('feed.feed')}
      </h1>
      <div className={styles.chips}>
        <FeedList />
      </div>
      <FeedColumn
        key={`${scope} ${order}`}
        scope={scope}
        order={order}
        empty={say(of === 'mine' ? 'feed.empty-mine' : 'feed.empty')}
        places
        composer={(written) => (
          <>
            {mayWrite && (
              <Composer group={null} choose={of !== 'organisation'} onWritten={written} />
            )}
            {of !== 'organisation' && <OrderChoice />}
          </>
        )}
      />
    </Columns>
  );
}

/** What comes first; the address keeps it. */
function OrderChoice() {
  const { say } = useI18n();
  const navigate = useNavigate();
  const { first } = useSearch({ strict: false }) as FeedSearch;
  const choose = (value: 'unseen' | 'time') =>
    navigate({
      to: '/feed',
      search: ({ of }: FeedSearch) => ({ of, first: value === 'unseen' ? value : undefined }),
    } as never);
  return (
    <div className={styles.order}>
      <Segmented
        label={say('feed.order')}
        value={first ?? 'time'}
        options={[
          { value: 'unseen', label: say('feed.order-unseen') },
          { value: 'time', label: say('feed.order-time') },
        ]}
        onChange={(value) => void choose(value)}
      />
    </div>
  );
}

function FeedList() {
  const { say } = useI18n();
  const me = useMe();
  const { of, first } = useSearch({ strict: false }) as FeedSearch;
  const mine = useQuery(list('groups/group', { mine: true }));
  const groups = mine.data?.items ?? [];
  return (
    <>
      <ListHead title={say('feed.feed')} />
      <ListGroup>
        <ListLink
          to="/feed"
          search={{ first }}
          lit={!of}
          icon={<Eye size={20} strokeWidth={1.75} aria-hidden />}
        >
          {say('feed.all')}
        </ListLink>
        <ListLink
          to="/feed"
          search={{ of: 'mine', first }}
          lit={of === 'mine'}
          icon={<Users size={20} strokeWidth={1.75} aria-hidden />}
        >
          {say('feed.mine')}
        </ListLink>
        <ListLink
          to="/feed"
          search={{ of: 'organisation' }}
          lit={of === 'organisation'}
          icon={<Building2 size={20} strokeWidth={1.75} aria-hidden />}
        >
          {say('feed.organisation', { name: me.organisation.name })}
        </ListLink>
      </ListGroup>
      {groups.length > 0 && (
        <ListGroup title={say('feed.my-places')}>
          {groups.map((group) => (
            <ListLink
              key={group.id}
              to="/places/$group"
              params={{ group: group.id }}
              icon={<PlaceTile id={group.id} />}
            >
              {group.name}
            </ListLink>
          ))}
        </ListGroup>
      )}
    </>
  );
}
