import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronLeft, Info, Users } from 'lucide-react';
import { useState } from 'react';
import { FindButton } from '@/app/Finder';
import { useOpenPanel } from '@/app/usePanel';
import type { Channel as ChannelCard } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Button, IconButton } from '@/shared/ui/Button';
import { ErrorBox } from '@/shared/ui/States';
import { OtherName } from '../Other';
import { useChatCommand } from '../useChatCommand';
import styles from './Channel.module.css';
import { MessageBox } from './MessageBox';
import { Messages } from './Messages';
import { useMarkRead } from './useMarkRead';
import { useMessages } from './useMessages';
import { useSend } from './useSend';

/** One conversation: its head, what was said, and the field to say more. */
export function Channel({ id }: { id: string }) {
  const { say } = useI18n();
  const channel = useQuery(one('chat/channel', id));
  const { query, messages } = useMessages(id);
  const { outbox, send, retry } = useSend(id);
  const [atEnd, setAtEnd] = useState(true);
  useMarkRead(channel.data, messages, atEnd);
  const [readAtOpening, setReadAtOpening] = useState<number>();
  if (readAtOpening === undefined && channel.data) setReadAtOpening(channel.data.readPosition);
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
      {channel.data && <Head channel={channel.data} />}
      <Messages
        query={query}
        messages={messages}
        outbox={outbox}
        readPosition={readAtOpening ?? Number.MAX_SAFE_INTEGER}
        onRetry={retry}
        onEnd={setAtEnd}
      />
      {channel.data &&
        (channel.data.joined ? (
          <MessageBox channel={id} label={label} onSend={send} />
        ) : (
          <Join channel={channel.data} />
        ))}
    </div>
  );
}

function Head({ channel }: { channel: ChannelCard }) {
  const { say } = useI18n();
  const open = useOpenPanel();
  return (
    <header className={styles.head} data-head="own">
      <Link to="/chat" className={styles.back} aria-label={say('chat.back')}>
        <ChevronLeft size={20} strokeWidth={1.75} aria-hidden />
      </Link>
      <div className={styles.name}>
        <h1>
          {channel.kind === 'direct' ? (
            <OtherName channel={channel} />
          ) : (
            say('chat.channel-name', { name: channel.name ?? '' })
          )}
        </h1>
        {channel.topic && <p>{channel.topic}</p>}
      </div>
      {channel.kind === 'channel' && (
        <span className={styles.count}>
          <Users size={18} strokeWidth={1.75} aria-hidden />
          {channel.memberCount}
          <span className="visually-hidden">{say('chat.people')}</span>
        </span>
      )}
      <FindButton />
      <IconButton
        label={say('chat.about')}
        icon={<Info size={20} strokeWidth={1.75} aria-hidden />}
        onClick={() => open('channel', channel.id)}
      />
    </header>
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
