import { useQuery } from '@tanstack/react-query';
import { Stage } from '@/app/Columns';
import { NotFound } from '@/app/NotFound';
import { administers, useMe } from '@/app/session';
import { useI18n } from '@/shared/i18n/i18n';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { Engines } from './Engines';
import { Parked } from './Parked';
import { Parts } from './Parts';
import { Steps } from './Steps';
import styles from './System.module.css';
import { systemQuery } from './system';

/** How the workspace itself is: engines, disk, how far every part is, and what waits for help. */
export function SystemPage() {
  const me = useMe();
  return administers(me) ? <System /> : <NotFound />;
}

function System() {
  const { say } = useI18n();
  const query = useQuery(systemQuery);
  return (
    <Stage>
      <div className={styles.page}>
        <h1>{say('operations.title')}</h1>
        <p className={styles.lead}>
          {query.data
            ? say('operations.lead', { node: query.data.node, head: query.data.head })
            : say('operations.why')}
        </p>
        {query.isPending && <Skeleton rows={4} avatar={false} />}
        {query.isError && <ErrorBox error={query.error} onRetry={() => query.refetch()} />}
        {query.data && (
          <>
            <Engines engines={query.data.engines} disk={query.data.disk} />
            <Parked parts={query.data.parts} />
            <Parts parts={query.data.parts} at={query.data.at} />
            <Steps />
          </>
        )}
      </div>
    </Stage>
  );
}
