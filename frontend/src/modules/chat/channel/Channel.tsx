import { useQuery } from '@tanstack/react-query';
import { useCallback, useReducer, useState } from 'react';
import type { Channel as ChannelCard } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { ProjectsHere } from '@/shared/numbers/ProjectsHere';
import { Button } from '@/shared/ui/Button';
import { ErrorBox } from '@/shared/ui/States';
import { useChatCommand } from '../useChatCommand';
import styles from './Channel.module.css';
import { ChannelHead } from './ChannelHead';
import { keep, kept } from './kept';
import { MessageBox } from './MessageBox';
import { Messages } from './Messages';
import { useAt } from './useAt';
import { useMarkRead } from './useMarkRead';
import { useMessages } from './useMessages';
import { useSend } from './useSend';

/** One conversation: its head, what was said, and the field to say more. */
export function Channel({ id }: { id: string }) {
  const { say } = useI18n();
  const channel = useQuery(one('chat/channel', id));
  const [asked, goTo] = useAt();
  const [turn, turnOver] = useReducer((n: number) => n + 1, 0);
  const at = asked ?? kept(id)?.at;
  const window = useMessages(id, at);
  const { outbox, send, retry } = useSend(id);
  const [atEnd, setAtEnd] = useState(true);
  const whole = !window.query.hasPreviousPage;
  useMarkRead(channel.data, window.messages, atEnd && whole);
  const [readAtOpening, setReadAtOpening] = useState<number>();
  if (readAtOpening === undefined && channel.data) {
    // Whoever only looks in has nothing unread.
    setReadAtOpening(channel.data.joined ? channel.data.readPosition : Number.MAX_SAFE_INTEGER);
  }
  const goToNewest = useCallback(() => {
    keep(id, undefined);
    setReadAtOpening(Number.MAX_SAFE_INTEGER);
    goTo(undefined);
    turnOver();
  }, [id, goTo]);
  const speak = (text: string) => {
    if (!atEnd) goToNewest();
    send(text);
  };
  const label = channel.data?.name
    ? say('chat.write-to', { name: channel.data.name })
    : say('chat.write');
  if (channel.isError && !channel.data) {
    return (
      <div className={styles.error}>
        <h1 className="visually-hidden">{say('chat.chat')}</h1>
        <ErrorBox error={channel.error} onRetry={() => channel.refetch()} />
      </div>
    );
  }
  return (
    <div className={styles.channel}>
      {channel.data && <ChannelHead channel={channel.data} onDay={goTo} />}
      {(readAtOpening !== undefined || channel.isPending) && (
        <ProjectsHere channel={id}>
          <Messages
            key={`${at} ${turn} ${readAtOpening === undefined}`}
            channel={id}
            at={at}
            window={window}
            outbox={outbox}
            readPosition={readAtOpening ?? Number.MAX_SAFE_INTEGER}
            talks={channel.data?.joined ?? false}
            onRetry={retry}
            onEnd={setAtEnd}
            onNewest={goToNewest}
          />
        </ProjectsHere>
      )}
      {channel.data &&
        (channel.data.joined ? (
          <MessageBox channel={id} label={label} onSend={speak} />
        ) : (
          <Join channel={channel.data} />
        ))}
    </div>
  );
}

function Join({ channel }: { channel: ChannelCard }) {
  const { say } = useI18n();
  const send = useChatCommand();
  return (
    <div className={styles.join}>
      <p>{say('chat.not-in')}</p>
      <Button kind="primary" onClick={() => send('chat/join-channel', { channel: channel.id })}>
        {say('chat.join')}
      </Button>
    </div>
  );
}
