import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Columns } from '@/app/Columns';
import { useMe } from '@/app/session';
import type { Group } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { PlaceTile } from '@/shared/ui/PlaceTile';
import { Empty, ErrorBox, Ghosts, Skeleton } from '@/shared/ui/States';
import { CreateGroup } from '../forms/CreateGroup';
import { useGroupCommand } from '../useGroupCommand';
import { PlacesList } from './PlacesList';
import styles from './PlacesPage.module.css';
import { PrivacyWord } from './PrivacyWord';

/** Every place that the reader may know of. */
export function PlacesPage() {
  const { say } = useI18n();
  const me = useMe();
  const query = useQuery(list('groups/group'));
  const [creating, setCreating] = useState(false);
  const groups = query.data?.items ?? [];
  const add = me.role !== 'guest' && (
    <Button
      icon={<Plus size={18} strokeWidth={1.75} aria-hidden />}
      onClick={() => setCreating(true)}
    >
      {say('groups.create')}
    </Button>
  );
  return (
    <Columns label={say('groups.places')} list={<PlacesList />} phone="stage">
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{say('groups.places')}</h1>
          {groups.length > 0 && add}
        </header>
        <p className={styles.lead}>{say('groups.lead')}</p>
        {query.isPending && <Skeleton />}
        {query.isError && !query.data && (
          <ErrorBox error={query.error} onRetry={() => query.refetch()} />
        )}
        {query.data && groups.length === 0 && (
          <Empty ghost={<Ghosts count={3} />} action={add}>
            {say('groups.none')}
          </Empty>
        )}
        {groups.length > 0 && (
          <ul className={styles.rows}>
            {groups.map((group) => (
              <Row key={group.id} group={group} />
            ))}
          </ul>
        )}
      </div>
      {creating && <CreateGroup onClose={() => setCreating(false)} />}
    </Columns>
  );
}

function Row({ group }: { group: Group }) {
  const { say } = useI18n();
  const send = useGroupCommand();
  const where = { params: { group: group.id } } as object;
  return (
    <li className={styles.row}>
      <PlaceTile id={group.id} size={36} />
      <div className={styles.words}>
        <Link to="/places/$group" {...where}>
          {group.name}
        </Link>
        {group.description && <p className={styles.about}>{group.description}</p>}
        <p className={styles.meta}>
          <PrivacyWord privacy={group.privacy} />
          <span>{say('groups.people', { count: group.members })}</span>
        </p>
      </div>
      {!group.myRole && group.privacy === 'open' && (
        <Button size="small" onClick={() => void send('groups/join-group', { group: group.id })}>
          {say('groups.join')}
        </Button>
      )}
    </li>
  );
}
