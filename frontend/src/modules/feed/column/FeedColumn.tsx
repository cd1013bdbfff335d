import { ArrowUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Empty, ErrorBox, Ghosts, Skeleton } from '@/shared/ui/States';
import { PostCard } from '../post/PostCard';
import type { Order, Scope } from '../window';
import styles from './FeedColumn.module.css';
import { useFeed } from './useFeed';
import { useNews } from './useNews';

type Props = {
  scope: Scope;
  order?: Order;
  /** What is said when there is no post. */
  empty: string;
  /** Whether posts name the place they stand in. */
  places?: boolean;
  /** The composer, or why there is none. */
  composer: (written: () => Promise<void>) => ReactNode;
};

/** A feed in its column: composer, what is new, posts, older ones on scrolling. */
export function FeedColumn({ scope, order = 'time', empty, places = false, composer }: Props) {
  const { say } = useI18n();
  const top = useRef<HTMLDivElement>(null);
  const { query, posts, fresh, showNew } = useFeed({ scope, order });
  const news = useNews({ scope, order }, posts);
  const toTop = async () => {
    top.current?.scrollIntoView({ block: 'start' });
    await showNew();
  };
  return (
    <div className={styles.column} ref={top}>
      {composer(toTop)}
      {fresh > 0 && (
        <div className={styles.pill}>
          <button type="button" onClick={toTop}>
            <ArrowUp size={16} strokeWidth={1.75} aria-hidden />
            {say(order === 'time' ? 'feed.new-posts' : 'feed.new-activity', { count: fresh })}
          </button>
        </div>
      )}
      {query.isPending && (
        <div className={styles.waiting}>
          <Skeleton />
        </div>
      )}
      {query.isError && !query.data && (
        <ErrorBox error={query.error} onRetry={() => query.refetch()} />
      )}
      {query.data && posts.length === 0 && (
        <div className={styles.empty}>
          <Empty ghost={<Ghosts count={2} />}>{empty}</Empty>
        </div>
      )}
      {posts.map((post) => (
        <PostCard key={post.id} post={post} place={places} fresh={news.has(post.id)} />
      ))}
      {query.hasNextPage && (
        // Asking for older posts would end a fetch of newer ones that is under way.
        <Older onReached={() => query.fetchNextPage()} busy={query.isFetching} />
      )}
    </div>
  );
}

/** Loads on when it comes near the screen, and by its button. */
function Older({ onReached, busy }: { onReached: () => void; busy: boolean }) {
  const { say } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  const reached = useRef(onReached);
  reached.current = onReached;
  useEffect(() => {
    const box = ref.current;
    if (!box || busy || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && reached.current(),
      { rootMargin: '600px' },
    );
    observer.observe(box);
    return () => observer.disconnect();
  }, [busy]);
  return (
    <div ref={ref} className={styles.older}>
      <Button kind="text" onClick={onReached} disabled={busy}>
        {say('feed.older')}
      </Button>
    </div>
  );
}
