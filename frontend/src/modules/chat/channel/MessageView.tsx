import { type ReactNode, useState } from 'react';
import type { Message } from '@/shared/api/contract';
import { timeOfDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { Reactions } from '@/shared/reactions/Reactions';
import { cx } from '@/shared/ui/cx';
import { Fold } from '@/shared/ui/Fold';
import { Html } from '@/shared/ui/Html';
import { EditMessage } from './EditMessage';
import styles from './Messages.module.css';
import { MessageTools } from './MessageTools';
import { useReact } from './useReact';

type Props = {
  message: Message;
  joined: boolean;
  threaded: boolean;
  talks: boolean;
  active: boolean;
  onActive: (message: string) => void;
  children?: ReactNode;
};

/** What is longer may need a fold; what is shorter is not measured. */
const short = 600;

/** One message; joined under the one before when the same person goes on. */
export function MessageView({ message, joined, talks, children, ...rest }: Props) {
  const { say } = useI18n();
  const [editing, setEditing] = useState(false);
  const react = useReact(message);
  const { deleted, reactions } = message;
  const come = () => rest.onActive(message.id);
  return (
    <article
      className={cx(styles.message, joined && styles.joined)}
      onPointerEnter={come}
      onFocus={come}
    >
      {joined ? <span className={styles.gap} /> : <PersonAvatar id={message.author} size={36} />}
      <div className={styles.said}>
        {!joined && <Who message={message} />}
        {deleted && <p className={styles.gone}>{say('chat.deleted')}</p>}
        {!deleted && editing && <EditMessage message={message} onClose={() => setEditing(false)} />}
        {!deleted && !editing && <Words message={message} />}
        {message.editedAt && !deleted && (
          <span className={styles.edited}>{say('chat.edited')}</span>
        )}
        {!deleted && reactions.length > 0 && (
          <Reactions reactions={reactions} onToggle={react} adding={false} />
        )}
        {children}
      </div>
      {!deleted && talks && !editing && (
        <MessageTools
          message={message}
          threaded={rest.threaded}
          near={rest.active}
          onReact={react}
          onEdit={() => setEditing(true)}
        />
      )}
    </article>
  );
}

function Who({ message }: { message: Message }) {
  const { say, language } = useI18n();
  return (
    <p className={styles.who}>
      <b>
        <PersonName id={message.author} />
      </b>
      <time dateTime={message.sentAt}>{timeOfDay(new Date(message.sentAt), language)}</time>
      {message.imported && <span>{say('chat.imported')}</span>}
    </p>
  );
}

function Words({ message }: { message: Message }) {
  const html = <Html html={message.html} />;
  const long = (message.text?.length ?? 0) > short || (message.text?.split('\n').length ?? 0) > 12;
  return (
    <div className={cx(message.manner === 'action' && styles.action)}>
      {long ? <Fold>{html}</Fold> : html}
    </div>
  );
}
