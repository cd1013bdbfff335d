import { ArrowDown } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useMe } from '@/app/session';
import type { Message } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { keep, kept, type Top } from './kept';
import { LineView } from './LineView';
import { type Line, layOut } from './lines';
import styles from './Messages.module.css';
import { OutgoingView } from './OutgoingView';
import { type Outgoing, pending } from './outbox';
import { Scroll } from './Scroll';
import type { Threads, useMessages } from './useMessages';

type Props = {
  channel: string;
  at: string | undefined;
  window: ReturnType<typeof useMessages>;
  outbox: Outgoing[];
  readPosition: number;
  /** Whether one may say something here. */
  talks: boolean;
  onRetry: (entry: Outgoing) => void;
  onEnd: (atEnd: boolean) => void;
  onNewest: () => void;
};

type Item = Line | Outgoing;

const keyOf = (item: Item) => ('joined' in item ? item.message.id : item.message);

/** What was said, oldest first; of however much only what is near is drawn. */
export function Messages(props: Props) {
  const { channel, at, window, outbox, readPosition, talks, onRetry, onEnd, onNewest } = props;
  const { query, messages, threads } = window;
  const { say } = useI18n();
  const me = useMe();
  const [atEnd, setAtEnd] = useState(true);
  const [active, setActive] = useState<string>();
  const items = useMemo<Item[]>(
    () => [...layOut(messages, readPosition, me.person), ...pending(outbox, messages)],
    [messages, readPosition, me.person, outbox],
  );
  const [begin, setBegin] = useState<Top>();
  if (begin === undefined && messages.length > 0) setBegin(beginning(channel, at, items));
  const move = useCallback(
    (end: boolean, top: Top) => {
      setAtEnd(end);
      onEnd(end);
      keep(channel, end ? undefined : { at, top });
    },
    [channel, at, onEnd],
  );
  const older = () => void (!query.isFetching && query.fetchNextPage());
  const newer = () => void (!query.isFetching && query.fetchPreviousPage());
  return (
    <div className={styles.frame}>
      <Scroll
        label={say('chat.messages')}
        items={begin === undefined && messages.length > 0 ? [] : items}
        keyOf={keyOf}
        begin={begin?.key ? begin : undefined}
        onOlder={query.hasNextPage ? older : undefined}
        onNewer={query.hasPreviousPage ? newer : undefined}
        onMove={move}
        above={<Before query={query} nothing={items.length === 0} />}
      >
        {(item) =>
          'joined' in item ? (
            <LineView
              line={item}
              {...under(item.message, threads)}
              talks={talks}
              active={active === item.message.id}
              onActive={setActive}
            />
          ) : (
            <OutgoingView entry={item} onRetry={() => onRetry(item)} />
          )
        }
      </Scroll>
      {!atEnd && (
        <Button
          className={styles.newest}
          icon={<ArrowDown size={18} strokeWidth={1.75} aria-hidden />}
          onClick={onNewest}
        >
          {say('chat.newest')}
        </Button>
      )}
    </div>
  );
}

const under = (message: Message, threads: Threads) => ({
  thread: threads.get(message.id),
});

const theEnd: Top = { key: '', offset: 0 };

/** Where one was when one left; the day that was asked for; where the new ones begin; else the end. */
function beginning(channel: string, at: string | undefined, items: Item[]): Top {
  const lines = items.filter((item) => 'joined' in item);
  const left = kept(channel);
  if (left && left.at === at && lines.some(({ message }) => message.id === left.top.key))
    return left.top;
  const wanted = at
    ? (lines.find(({ message }) => message.sentAt >= at) ?? lines.at(-1))
    : lines.find(({ fresh }) => fresh > 0);
  return wanted ? { key: wanted.message.id, offset: 0 } : theEnd;
}

function Before({ query, nothing }: { query: Props['window']['query']; nothing: boolean }) {
  const { say } = useI18n();
  if (query.isPending) return <Skeleton rows={6} />;
  if (query.isError && !query.data)
    return <ErrorBox error={query.error} onRetry={() => query.refetch()} />;
  return nothing ? <Empty>{say('chat.empty')}</Empty> : null;
}
