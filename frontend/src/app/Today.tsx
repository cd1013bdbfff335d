import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChannels } from '@/modules/chat/useChannels';
import { list } from '@/shared/api/views';
import { longDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { Count } from '@/shared/ui/Tag';
import { Stage } from './Columns';
import { Doors } from './today/Doors';
import { MyDay } from './today/MyDay';
import { NeedRow } from './today/NeedRow';
import { needsOf } from './today/needs';
import { SinceLeft, useSince } from './today/SinceLeft';
import styles from './today/Today.module.css';

const most = 5;

/** The default screen: what needs the reader, what happened since they left, and their day. */
export function Today() {
  const { say, language } = useI18n();
  const tasks = useQuery(list('tasks/task', { list: 'assigned-to-me', state: 'open' }));
  const channels = useChannels();
  const [all, setAll] = useState(false);
  const news = useSince()?.places.length ?? 0;
  const mine = tasks.data?.items ?? [];
  const needs = needsOf(mine, channels.data?.items ?? []);
  const loading = tasks.isPending || channels.isPending;
  const failed = [tasks, channels].find((query) => query.isError && !query.data);
  const ready = !loading && !failed;
  return (
    <Stage>
      <div className={styles.two}>
        <div className={styles.today}>
          <header>
            <h1>{longDay(new Date(), language)}</h1>
            {tasks.data && !tasks.data.next && (
              <p>{say('app.today-summary', { count: mine.length })}</p>
            )}
          </header>
          <section>
            <h2>
              {say('app.today-needs-you')}
              <Count value={needs.length} label={say('app.new', { count: needs.length })} />
            </h2>
            {loading && <Skeleton />}
            {failed && <ErrorBox error={failed.error} onRetry={() => failed.refetch()} />}
            {ready && needs.length === 0 && (
              <p className={styles.nothing}>{say('app.today-nothing-needs-you')}</p>
            )}
            {needs.length > 0 && (
              <ul className={styles.needs}>
                {needs.slice(0, all ? undefined : most).map((need) => (
                  <NeedRow
                    key={need.kind === 'unread' ? need.channel.id : need.task.id}
                    need={need}
                  />
                ))}
              </ul>
            )}
            {!all && needs.length > most && (
              <Button kind="text" className={styles.more} onClick={() => setAll(true)}>
                {say('app.today-more', { count: needs.length - most })}
              </Button>
            )}
          </section>
          <SinceLeft />
          {ready && needs.length + mine.length + news === 0 && <Doors />}
        </div>
        {mine.length > 0 && <MyDay tasks={mine} />}
      </div>
    </Stage>
  );
}
