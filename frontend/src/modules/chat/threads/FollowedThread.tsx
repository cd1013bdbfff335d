import { useQuery } from '@tanstack/react-query';
import { BellOff, Check, Hash } from 'lucide-react';
import { useOpenPanel } from '@/app/usePanel';
import type { SeenThread } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { firstWords } from '@/shared/mentions/firstWords';
import { Said } from '@/shared/mentions/Said';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { cx } from '@/shared/ui/cx';
import { Menu, type MenuItem } from '@/shared/ui/Menu';
import { Count } from '@/shared/ui/Tag';
import { useToast } from '@/shared/ui/Toasts';
import { OtherName } from '../Other';
import styles from './Threads.module.css';
import { useFollow, useMarkThread } from './useFollowedThreads';

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
const shownWords = 200;

type Props = {
  thread: SeenThread;
  /** Up to where the list shows what was said. */
  position: number;
};

/** One thread: who began it with what, where, how much was said and is unread. Opens it beside the list. */
export function FollowedThread({ thread, position }: Props) {
  const { say } = useI18n();
  const open = useOpenPanel();
  const follow = useFollow();
  const markRead = useMarkThread();
  const toast = useToast();
  const { root, unread } = thread;
  const leave = async () => {
    if (await follow(thread, false)) toast(say('chat.unfollowed'), () => follow(thread, true));
  };
  const items: (MenuItem | false)[] = [
    unread > 0 && {
      label: say('chat.mark-thread-read'),
      icon: <Check {...icon} />,
      onSelect: () => void markRead(thread, position),
    },
    { label: say('chat.unfollow'), icon: <BellOff {...icon} />, onSelect: () => void leave() },
  ];
  return (
    <li className={cx(styles.row, unread > 0 && styles.unread)}>
      <button
        type="button"
        className={styles.open}
        onClick={() => void open('thread', thread.thread)}
      >
        {root && <PersonAvatar id={root.author} size={36} />}
        <span className={styles.words}>
          {root && (
            <b>
              <PersonName id={root.author} />
            </b>
          )}
          <span className={styles.about}>
            {root?.deleted === false && root.text !== null ? (
              <Said text={firstWords(root.text, shownWords)} />
            ) : (
              say('chat.deleted')
            )}
          </span>
          <small>
            <Where thread={thread} />
            <Replies thread={thread} />
          </small>
        </span>
        <Count value={unread} label={say('chat.unread-replies', { count: unread })} />
      </button>
      <Menu label={say('chat.thread-menu')} items={items.filter((item) => item !== false)} />
    </li>
  );
}

function Where({ thread }: { thread: SeenThread }) {
  const channel = useQuery(one('chat/channel', thread.channel)).data;
  if (!channel) return null;
  return (
    <span className={styles.where}>
      {channel.kind === 'direct' ? (
        <OtherName channel={channel} />
      ) : (
        <>
          <Hash size={14} strokeWidth={1.75} aria-hidden />
          {channel.name}
        </>
      )}
    </span>
  );
}

function Replies({ thread: { replies } }: { thread: SeenThread }) {
  const { say, language } = useI18n();
  if (!replies) return <span>{say('chat.replies', { count: 0 })}</span>;
  const at = moment(new Date(replies.lastReplyAt), language);
  return (
    <>
      <span>{say('chat.replies', { count: replies.replies })}</span>
      <time dateTime={replies.lastReplyAt}>{say('chat.last-reply', { at })}</time>
    </>
  );
}
