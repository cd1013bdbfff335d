import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { HeadTools } from '@/app/HeadTools';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Empty, ErrorBox, Ghosts, Skeleton } from '@/shared/ui/States';
import channel from '../channel/Channel.module.css';
import { FollowedThread } from './FollowedThread';
import styles from './Threads.module.css';
import { useFollowedThreads } from './useFollowedThreads';

/** The threads that one follows, newest activity first. */
export function Threads() {
  const { say } = useI18n();
  const query = useFollowedThreads();
  const parts = query.data?.pages ?? [];
  const all = parts.flatMap(({ items, position }) => items.map((item) => ({ item, position })));
  // What something new brought up while pages were fetched stands once, where it is now.
  const lines = all.filter(
    ({ item }, index) => all.findIndex((other) => other.item.thread === item.thread) === index,
  );
  return (
    <div className={channel.channel}>
      <header className={channel.head} data-head="own">
        <Link to="/chat" className={channel.back} aria-label={say('chat.back')}>
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden />
        </Link>
        <div className={channel.name}>
          <h1>{say('chat.threads')}</h1>
        </div>
        <HeadTools />
      </header>
      <div className={styles.threads}>
        {query.isPending && <Skeleton rows={5} />}
        {query.isError && !query.data && (
          <ErrorBox error={query.error} onRetry={() => query.refetch()} />
        )}
        {query.data && lines.length === 0 && (
          <Empty ghost={<Ghosts count={3} />}>{say('chat.threads-empty')}</Empty>
        )}
        <ul className={styles.list}>
          {lines.map(({ item, position }) => (
            <FollowedThread key={item.thread} thread={item} position={position} />
          ))}
        </ul>
        {query.hasNextPage && (
          <Button kind="text" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
            {say('chat.threads-older')}
          </Button>
        )}
      </div>
    </div>
  );
}
