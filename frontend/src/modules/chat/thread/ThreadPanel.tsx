import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { PanelFrame } from '@/app/Columns';
import { useMe } from '@/app/session';
import type { Message } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { ProjectsHere } from '@/shared/numbers/ProjectsHere';
import { IconButton } from '@/shared/ui/Button';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { LineView } from '../channel/LineView';
import { type Line, layOut } from '../channel/lines';
import { MessageBox } from '../channel/MessageBox';
import { OutgoingView } from '../channel/OutgoingView';
import { type Outgoing, pending } from '../channel/outbox';
import { Scroll } from '../channel/Scroll';
import { useThreadChanges } from '../channel/useMessages';
import { useSend } from '../channel/useSend';
import { threadQuery } from '../channel/window';
import { FollowButton } from './FollowButton';
import styles from './Thread.module.css';
import { useMarkThreadRead } from './useMarkThreadRead';

/** One message and what was said under it, beside the channel. */
export function ThreadPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { say } = useI18n();
  const root = useQuery(one('chat/message', id));
  if (root.data) return <Thread root={root.data} onClose={onClose} />;
  return (
    <PanelFrame title={say('chat.thread')} tools={<Close onClick={onClose} />}>
      {root.isPending && <Skeleton rows={4} />}
      {root.isError && <ErrorBox error={root.error} onRetry={() => root.refetch()} />}
    </PanelFrame>
  );
}

function Close({ onClick }: { onClick: () => void }) {
  const { say } = useI18n();
  return (
    <IconButton label={say('ui.close')} icon={<X size={20} aria-hidden />} onClick={onClick} />
  );
}

type Item = Line | Outgoing;

const keyOf = (item: Item) => ('joined' in item ? item.message.id : item.message);

function Thread({ root, onClose }: { root: Message; onClose: () => void }) {
  const { say } = useI18n();
  const me = useMe();
  const channel = useQuery(one('chat/channel', root.channel)).data;
  const query = useQuery(threadQuery(root.channel, root.id));
  useThreadChanges();
  const { outbox, send, retry } = useSend(root.channel, root.id);
  const [active, setActive] = useState<string>();
  const [readAtOpening, setReadAtOpening] = useState<number>();
  if (readAtOpening === undefined && query.data) {
    setReadAtOpening(query.data.followed?.seen ?? Number.MAX_SAFE_INTEGER);
  }
  useMarkThreadRead(root, query.data);
  const replies = query.data?.items;
  const items = useMemo<Item[]>(() => {
    const said = replies ?? [];
    const lines = layOut([root, ...said], readAtOpening ?? Number.MAX_SAFE_INTEGER, me.person);
    return [...lines, ...pending(outbox, said)];
  }, [root, replies, readAtOpening, me.person, outbox]);
  const talks = channel?.joined ?? false;
  const tools = { talks, threaded: false, onActive: setActive };
  return (
    <PanelFrame
      title={say('chat.thread')}
      tools={
        <>
          {talks && query.data && (
            <FollowButton
              channel={root.channel}
              thread={root.id}
              followed={query.data.followed !== null}
            />
          )}
          <Close onClick={onClose} />
        </>
      }
      footer={
        talks && (
          <MessageBox
            channel={root.channel}
            draft={`${root.channel}.${root.id}`}
            label={say('chat.write-answer')}
            onSend={send}
          />
        )
      }
    >
      <div className={styles.thread}>
        <ProjectsHere channel={root.channel}>
          <Scroll label={say('chat.thread')} items={items} keyOf={keyOf} fromTop>
            {(item) =>
              'joined' in item ? (
                <div>
                  <LineView line={item} {...tools} active={active === item.message.id} />
                  {item.message === root && (
                    <p className={styles.count}>
                      {say('chat.replies', { count: replies?.length ?? 0 })}
                    </p>
                  )}
                </div>
              ) : (
                <OutgoingView entry={item} onRetry={() => retry(item)} />
              )
            }
          </Scroll>
        </ProjectsHere>
      </div>
    </PanelFrame>
  );
}
