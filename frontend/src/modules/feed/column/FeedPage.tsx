import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Building2, Eye } from 'lucide-react';
import { Columns } from '@/app/Columns';
import { ListGroup, ListHead, ListLink } from '@/app/ListColumn';
import { useMe } from '@/app/session';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { PlaceTile } from '@/shared/ui/PlaceTile';
import type { FeedSearch } from '../routes';
import { Composer } from './Composer';
import { FeedColumn } from './FeedColumn';
import styles from './FeedPage.module.css';

/** Everything one may see, newest first; or what is told to the whole organisation. */
export function FeedPage() {
  const { say } = useI18n();
  const me = useMe();
  const { of } = useSearch({ strict: false }) as FeedSearch;
  const scope = of ?? 'all';
  const mayWrite = me.role !== 'guest';
  return (
    <Columns label={say('feed.feed')} list={<FeedList />} phone="stage">
      <h1 className="visually-hidden">
        {of ? say('feed.organisation', { name: me.organisation.name }) : say('feed.feed')}
      </h1>
      <div className={styles.chips}>
        <FeedList />
      </div>
      <FeedColumn
        key={scope}
        scope={scope}
        empty={say('feed.empty')}
        places
        composer={(written) =>
          mayWrite && <Composer group={null} choose={!of} onWritten={written} />
        }
      />
    </Columns>
  );
}

function FeedList() {
  const { say } = useI18n();
  const me = useMe();
  const { of } = useSearch({ strict: false }) as FeedSearch;
  const mine = useQuery(list('groups/group', { mine: true }));
  const groups = mine.data?.items ?? [];
  return (
    <>
      <ListHead title={say('feed.feed')} />
      <ListGroup>
        <ListLink
          to="/feed"
          search={{}}
          lit={!of}
          icon={<Eye size={20} strokeWidth={1.75} aria-hidden />}
        >
          {say('feed.all')}
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
