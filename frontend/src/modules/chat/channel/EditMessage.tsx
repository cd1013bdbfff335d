import type { KeyboardEvent } from 'react';
import type { Message } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { MentionArea } from '@/shared/mentions/MentionArea';
import { useWritten } from '@/shared/mentions/useWritten';
import { Button } from '@/shared/ui/Button';
import { useChatCommand } from '../useChatCommand';
import styles from './Messages.module.css';

/** The words of a message in a field. Enter saves, Escape leaves them as they were. */
export function EditMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const { say } = useI18n();
  const send = useChatCommand();
  const { now, setNow, mentions } = useWritten(message.text ?? '');
  const save = async () => {
    if (!now?.trim()) return;
    const text = mentions.stored(now);
    if (await send('chat/edit-message', { message: message.id, text })) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void save();
  };
  if (now === undefined) return null;
  return (
    <div className={styles.edit}>
      <MentionArea
        label={say('chat.edit')}
        labelHidden
        rows={1}
        value={now}
        onText={setNow}
        mentions={mentions}
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
