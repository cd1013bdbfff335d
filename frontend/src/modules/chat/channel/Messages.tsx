import type { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useLayoutEffect, useRef } from 'react';
import { useMe } from '@/app/session';
import type { Message } from '@/shared/api/contract';
import { daysUntil, shortDate, weekday } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { type Line, layOut } from './lines';
import styles from './Messages.module.css';
import { MessageView } from './MessageView';
import { OutgoingView } from './OutgoingView';
import { type Outgoing, pending } from './outbox';

type Props = {
  query: ReturnType<typeof useInfiniteQuery>;
  messages: Message[];
  outbox: Outgoing[];
  readPosition: number;
  onRetry: (entry: Outgoing) => void;
  onEnd: (atEnd: boolean) => void;
};

const nearEnd = 80;

/** What was said, oldest first; stays at the end unless the reader has scrolled up. */
export function Messages({ query, messages, outbox, readPosition, onRetry, onEnd }: Props) {
  const { say } = useI18n();
  const me = useMe();
  const box = useRef<HTMLDivElement>(null);
  const follow = useRef(true);
  const fromBottom = useRef(0);
  const sending = pending(outbox, messages);
  const last = sending.at(-1)?.message ?? messages.at(-1)?.id;
  const first = messages[0]?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last line, or older ones above
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = follow.current
      ? element.scrollHeight
      : element.scrollHeight - fromBottom.current;
  }, [last, first]);
  useEffect(() => {
    if (sending.length > 0) follow.current = true;
  }, [sending.length]);
  const onScroll = () => {
    const element = box.current;
    if (!element) return;
    const left = element.scrollHeight - element.scrollTop - element.clientHeight;
    fromBottom.current = element.scrollHeight - element.scrollTop;
    follow.current = left < nearEnd;
    onEnd(follow.current);
    const nearTop = element.scrollTop < 200 && element.scrollHeight > element.clientHeight;
    if (nearTop && query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  return (
    <div
      ref={box}
      className={styles.messages}
      onScroll={onScroll}
      role="log"
      aria-label={say('chat.messages')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reached by keys
      tabIndex={0}
    >
      <div className={styles.inside}>
        {query.isPending && <Skeleton rows={6} />}
        {query.isError && !query.data && (
          <ErrorBox error={query.error} onRetry={() => query.refetch()} />
        )}
        {query.hasNextPage && (
          <Button size="small" kind="text" onClick={() => query.fetchNextPage()}>
            {say('chat.older')}
          </Button>
        )}
        {query.isSuccess && messages.length + sending.length === 0 && (
          <Empty>{say('chat.empty')}</Empty>
        )}
        {layOut(messages, readPosition, me.person).map((line) => (
          <Fragment key={line.kind === 'message' ? line.message.id : lineKey(line)}>
            <LineView line={line} />
          </Fragment>
        ))}
        {sending.map((entry) => (
          <OutgoingView key={entry.message} entry={entry} onRetry={() => onRetry(entry)} />
        ))}
      </div>
    </div>
  );
}

const lineKey = (line: Line) => (line.kind === 'day' ? line.day : line.kind);

function LineView({ line }: { line: Line }) {
  const { say, language } = useI18n();
  switch (line.kind) {
    case 'day': {
      const at = new Date(line.day);
      const today = daysUntil(at) === 0;
      const text = `${weekday(at, language)} ${shortDate(at, language)}`;
      return <p className={styles.day}>{today ? say('chat.today') : text}</p>;
    }
    case 'new':
      return <p className={styles.new}>{say('chat.new-from-here', { count: line.count })}</p>;
    case 'message':
      return <MessageView message={line.message} joined={line.joined} />;
  }
}
