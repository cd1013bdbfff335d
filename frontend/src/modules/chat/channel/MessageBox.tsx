import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { MentionArea } from '@/shared/mentions/MentionArea';
import { useGuard } from '@/shared/mentions/useGuard';
import { useMentions } from '@/shared/mentions/useMentions';
import { Button } from '@/shared/ui/Button';
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
  const mentions = useMentions();
  const [guard, warning] = useGuard({ channel });
  const send = async () => {
    if (!text.trim()) return;
    const said = mentions.stored(text.trim());
    // What mentions nobody shows at once.
    if (said !== text.trim() && !(await guard(said))) return;
    onSend(said);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composition of Vietnamese letters never sends.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <MentionArea
          label={label}
          labelHidden
          placeholder={label}
          rows={1}
          maxLength={longest}
          value={text}
          onText={setText}
          mentions={mentions}
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
      {warning}
    </div>
  );
}
