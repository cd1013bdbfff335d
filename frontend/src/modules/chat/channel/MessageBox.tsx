import { SendHorizontal } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { MentionArea } from '@/shared/mentions/MentionArea';
import { useGuard } from '@/shared/mentions/useGuard';
import { useMentions } from '@/shared/mentions/useMentions';
import { useDraft } from '@/shared/talk/useDraft';
import { Button } from '@/shared/ui/Button';
import styles from './Channel.module.css';

type Props = {
  channel: string;
  /** Names what is begun where it isn't the channel's own. */
  draft?: string;
  label: string;
  onSend: (text: string) => void;
};

/** In UTF-16 units, as the commands count them. */
const longest = 40_000;

/** Where one writes. Enter sends, Shift+Enter breaks the line; what is begun survives a reload. */
export function MessageBox({ channel, draft = channel, label, onSend }: Props) {
  const { say } = useI18n();
  const [text, setText] = useDraft(`chat.${draft}`);
  const mentions = useMentions(`chat.${draft}`);
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
