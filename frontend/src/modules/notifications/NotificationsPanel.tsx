import { useInfiniteQuery } from '@tanstack/react-query';
import { CheckCheck, X } from 'lucide-react';
import { PanelFrame } from '@/app/Columns';
import { pages } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Button, IconButton } from '@/shared/ui/Button';
import { Empty, ErrorBox, Ghosts, Skeleton } from '@/shared/ui/States';
import { NotificationLine } from './NotificationLine';
import styles from './Notifications.module.css';
import { useOpenSubject } from './useOpenSubject';
import { useMarkSeen, useUnseen } from './useUnseen';

const pageSize = 20;

/** What concerns the reader, one line a thread, the newest first. */
export function NotificationsPanel({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const query = useInfiniteQuery(pages('notifications/notification', { limit: pageSize }));
  const unseen = useUnseen();
  const markSeen = useMarkSeen();
  const openSubject = useOpenSubject();
  const all = query.data?.pages.flatMap((page) => page.items) ?? [];
  // What something new brought up while pages were fetched stands once, where it is now.
  const items = all.filter((item, index) => all.findIndex((o) => o.id === item.id) === index);
  const newest = items[0]?.position ?? 0;
  return (
    <PanelFrame
      title={say('notifications.notifications')}
      tools={
        <>
          {unseen > 0 && (
            <IconButton
              label={say('notifications.all-seen')}
              icon={<CheckCheck size={20} strokeWidth={1.75} aria-hidden />}
              onClick={() => void markSeen({ position: newest })}
            />
          )}
          <IconButton
            label={say('ui.close')}
            icon={<X size={20} aria-hidden />}
            onClick={onClose}
          />
        </>
      }
    >
      {query.isPending && <Skeleton rows={5} />}
      {query.isError && !query.data && (
        <ErrorBox error={query.error} onRetry={() => query.refetch()} />
      )}
      {query.data && items.length === 0 && (
        <Empty ghost={<Ghosts count={3} />}>{say('notifications.empty')}</Empty>
      )}
      <ul className={styles.list}>
        {items.map((item) => (
          <NotificationLine
            key={item.id}
            notification={item}
            onOpen={() => {
              if (item.unseen) void markSeen(item);
              void openSubject(item);
            }}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button kind="text" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
          {say('notifications.older')}
        </Button>
      )}
    </PanelFrame>
  );
}
