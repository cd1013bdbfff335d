import { type KeyboardEvent, useState } from 'react';
import type { Message } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Area } from '@/shared/ui/Field';
import { useChatCommand } from '../useChatCommand';
import styles from './Messages.module.css';

/** The words of a message in a field. Enter saves, Escape leaves them as they were. */
export function EditMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const { say } = useI18n();
  const send = useChatCommand();
  const [text, setText] = useState(message.text ?? '');
  const save = async () => {
    if (!text.trim()) return;
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
