import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { PanelFrame } from '@/app/Columns';
import { History } from '@/audit/History';
import type { Post } from '@/shared/api/contract';
import { list, one } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonName } from '@/shared/people/PersonName';
import { IconButton } from '@/shared/ui/Button';
import { Fold } from '@/shared/ui/Fold';
import { Html } from '@/shared/ui/Html';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { PostCard } from './PostCard';
import styles from './PostPanel.module.css';

/** One post beside the stage: its words and comments, and every wording it had. */
export function PostPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { say } = useI18n();
  const query = useQuery(one('feed/post', id));
  const post = query.data;
  return (
    <PanelFrame
      title={say('feed.post')}
      tools={
        <IconButton label={say('ui.close')} icon={<X size={20} aria-hidden />} onClick={onClose} />
      }
    >
      {query.isPending && <Skeleton />}
      {query.isError && <ErrorBox error={query.error} onRetry={() => query.refetch()} />}
      {post && !query.isError && (
        <>
          <PostCard post={post} place alone />
          {post.edits > 0 && !post.deleted && <Versions post={post} />}
          <section className={styles.section}>
            <h3>{say('feed.history-title')}</h3>
            <History kind="post" id={post.id} version={post.version} />
          </section>
        </>
      )}
    </PanelFrame>
  );
}

function Versions({ post }: { post: Post }) {
  const { say, language } = useI18n();
  const versions = useQuery(list('feed/version', { post: post.id })).data?.items ?? [];
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  return (
    <section className={styles.section}>
      <h3>{say('feed.versions')}</h3>
      <ol className={styles.versions}>
        {newestFirst.map((version) => (
          <li key={version.version}>
            <p className={styles.by}>
              <b>
                <PersonName id={version.by} />
              </b>
              <time dateTime={version.at}>{moment(new Date(version.at), language)}</time>
            </p>
            <Fold>
              <Html html={version.html} />
            </Fold>
          </li>
        ))}
      </ol>
    </section>
  );
}
