import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Columns } from '@/app/Columns';
import { useModules } from '@/app/useModules';
import { problemOf } from '@/shared/api/problem';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { PlaceHeader } from './PlaceHeader';
import styles from './PlacePage.module.css';
import { PlacesList } from './PlacesList';

/** One place: its header, and the tab that a module shows of it. */
export function PlacePage() {
  const { say } = useI18n();
  const tabs = useModules()
    .flatMap((m) => m.placeTabs ?? [])
    .sort((a, b) => a.order - b.order);
  const params = useParams({ strict: false }) as Record<string, string | undefined>;
  const { group: id = '', tab = tabs[0]?.tab ?? '' } = params;
  const query = useQuery(one('groups/group', id));
  // What has no id of ours names nothing.
  const gone = query.isError && [400, 404].includes(problemOf(query.error).status);
  const group = gone ? undefined : query.data;
  const Content = tabs.find((t) => t.tab === tab)?.content;
  return (
    <Columns label={say('groups.places')} list={<PlacesList />} phone="stage">
      {query.isPending && <Waiting />}
      {gone && <Gone />}
      {query.isError && !gone && !group && (
        <div className={styles.alone}>
          <ErrorBox error={query.error} onRetry={() => query.refetch()} />
        </div>
      )}
      {group && (
        <>
          <PlaceHeader group={group} tabs={tabs} tab={tab} />
          <div className={styles.content}>
            <Suspense fallback={<Waiting />}>
              {Content ? <Content key={id} group={id} /> : <Gone />}
            </Suspense>
          </div>
        </>
      )}
    </Columns>
  );
}

function Waiting() {
  return (
    <div className={styles.alone}>
      <Skeleton />
    </div>
  );
}

function Gone() {
  const { say } = useI18n();
  return (
    <div className={styles.alone}>
      <Empty action={<Link to="/places">{say('groups.to-places')}</Link>}>
        {say('groups.gone')}
      </Empty>
    </div>
  );
}
