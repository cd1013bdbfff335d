import { useOpenPanel } from '@/app/usePanel';
import type { Message, Thread } from '@/shared/api/contract';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar } from '@/shared/people/PersonName';
import { useUnreadIn } from '../threads/useFollowedThreads';
import styles from './Thread.module.css';

const faces = 3;

type Props = { message: Message; thread: Thread };

/** What was said under a message: by whom, how much, when last. Opens it beside the channel. */
export function ThreadLine({ message, thread }: Props) {
  const { say, language } = useI18n();
  const open = useOpenPanel();
  const unread = useUnreadIn(message.id);
  const last = moment(new Date(thread.lastReplyAt), language);
  return (
    <button type="button" className={styles.under} onClick={() => open('thread', message.id)}>
      <span className={styles.faces}>
        {thread.people.slice(0, faces).map((person) => (
          <PersonAvatar key={person} id={person} size={24} />
        ))}
      </span>
      <b>{say('chat.replies', { count: thread.replies })}</b>
      <span className={styles.last}>{say('chat.last-reply', { at: last })}</span>
      {unread > 0 && (
        <span className={styles.fresh}>{say('chat.fresh-replies', { count: unread })}</span>
      )}
    </button>
  );
}
