import { useLocation, useParams } from '@tanstack/react-router';
import { Columns } from '@/app/Columns';
import { useI18n } from '@/shared/i18n/i18n';
import { Empty, Ghosts } from '@/shared/ui/States';
import { ChannelList } from './ChannelList';
import styles from './ChatPage.module.css';
import { Channel } from './channel/Channel';
import { Threads } from './threads/Threads';

const threadsPath = '/chat/threads';

/** Conversations on the left, the open one beside them. */
export function ChatPage() {
  const { say } = useI18n();
  const { channel } = useParams({ strict: false }) as { channel?: string };
  const threads = useLocation().pathname === threadsPath;
  const chosen = threads || channel !== undefined;
  return (
    <Columns
      label={say('chat.chat')}
      list={
        <>
          {!chosen && <h1 className="visually-hidden">{say('chat.chat')}</h1>}
          <ChannelList />
        </>
      }
      phone={chosen ? 'stage' : 'list'}
    >
      {threads && <Threads />}
      {channel !== undefined && <Channel key={channel} id={channel} />}
      {!chosen && (
        <div className={styles.nothing}>
          <Empty ghost={<Ghosts />}>{say('chat.choose')}</Empty>
        </div>
      )}
    </Columns>
  );
}
