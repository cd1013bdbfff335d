import { Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useMe } from '@/app/session';
import type { Message } from '@/shared/api/contract';
import { timeOfDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { Button, IconButton } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { Area } from '@/shared/ui/Field';
import { Html } from '@/shared/ui/Html';
import { useToast } from '@/shared/ui/Toasts';
import { useChatCommand } from '../useChatCommand';
import styles from './Messages.module.css';

type Props = { message: Message; joined: boolean };

/** One message; joined under the one before when the same person goes on. */
export function MessageView({ message, joined }: Props) {
  const { say, language } = useI18n();
  const me = useMe();
  const send = useChatCommand();
  const [editing, setEditing] = useState(false);
  const toast = useToast();
  const remove = async () => {
    if (!(await send('chat/delete-message', { message: message.id }))) return;
    toast(say('chat.removed'), () => void send('chat/restore-message', { message: message.id }));
  };
  const at = new Date(message.sentAt);
  const mine = message.author === me.person && !message.deleted;
  return (
    <article className={cx(styles.message, joined && styles.joined)}>
      {joined ? <span className={styles.gap} /> : <PersonAvatar id={message.author} size={36} />}
      <div className={styles.said}>
        {!joined && (
          <p className={styles.who}>
            <b>
              <PersonName id={message.author} />
            </b>
            <time dateTime={message.sentAt}>{timeOfDay(at, language)}</time>
            {message.imported && <span>{say('chat.imported')}</span>}
          </p>
        )}
        {message.deleted && <p className={styles.gone}>{say('chat.deleted')}</p>}
        {!message.deleted && editing && (
          <EditMessage message={message} onClose={() => setEditing(false)} />
        )}
        {!message.deleted && !editing && (
          <div className={cx(message.manner === 'action' && styles.action)}>
            <Html html={message.html} />
          </div>
        )}
        {message.editedAt && !message.deleted && (
          <span className={styles.edited}>{say('chat.edited')}</span>
        )}
      </div>
      {mine && !editing && (
        <div className={styles.tools}>
          <IconButton
            label={say('chat.edit')}
            icon={<Pencil size={18} strokeWidth={1.75} aria-hidden />}
            onClick={() => setEditing(true)}
          />
          <IconButton
            label={say('chat.delete')}
            icon={<Trash2 size={18} strokeWidth={1.75} aria-hidden />}
            onClick={remove}
          />
        </div>
      )}
    </article>
  );
}

function EditMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const { say } = useI18n();
  const send = useChatCommand();
  const [text, setText] = useState(message.text ?? '');
  const save = async () => {
    if (!text.trim()) return;
    if (await send('chat/edit-message', { message: message.id, text })) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void save();
  };
  return (
    <div className={styles.edit}>
      <Area
        label={say('chat.edit')}
        labelHidden
        rows={1}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={onKeyDown}
      />
      <div>
        <Button size="small" kind="primary" onClick={save}>
          {say('ui.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}
