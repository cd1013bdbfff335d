import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Area } from '@/shared/ui/Field';
import styles from './Channel.module.css';

type Props = { channel: string; label: string; onSend: (text: string) => void };

const longest = 20_000;

/** Where one writes. Enter sends, Shift+Enter breaks the line; what is begun survives a reload. */
export function MessageBox({ channel, label, onSend }: Props) {
  const { say } = useI18n();
  const key = `chung.draft.chat.${channel}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  useEffect(() => {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  }, [key, text]);
  const send = () => {
    if (!text.trim()) return;
    onSend(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composition of Vietnamese letters never sends.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <Area
          label={label}
          labelHidden
          placeholder={label}
          rows={1}
          maxLength={longest}
          value={text}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button
          kind="primary"
          className={styles.send}
          icon={<SendHorizontal size={18} strokeWidth={1.75} aria-hidden />}
          disabled={!text.trim()}
          onClick={send}
        >
          <span>{say('chat.send')}</span>
        </Button>
      </div>
    </div>
  );
}
