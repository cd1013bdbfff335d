import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useAttempt } from '@/shared/api/useAttempt';
import { useI18n } from '@/shared/i18n/i18n';
import { MentionArea } from '@/shared/mentions/MentionArea';
import { useGuard } from '@/shared/mentions/useGuard';
import { useMentions } from '@/shared/mentions/useMentions';
import { IconButton } from '@/shared/ui/Button';
import styles from './Comments.module.css';
import type { Talk } from './talk';
import { useDraft } from './useDraft';

/** A comment's field. Enter sends, Shift+Enter breaks the line; Enter that ends a composition never sends. */
export function CommentBox({ talk }: { talk: Talk }) {
  const { say } = useI18n();
  const [text, setText] = useDraft(`comment.${talk.name}`);
  const [busy, setBusy] = useState(false);
  const mentions = useMentions(`comment.${talk.name}`);
  const [guard, warning] = useGuard(talk.place);
  const attempt = useAttempt();
  const submit = async () => {
    if (!text.trim() || busy) return;
    const said = mentions.stored(text);
    const { id: comment, commandId } = attempt.of(said);
    setBusy(true);
    const done = (await guard(said)) && (await talk.write(comment, said, commandId));
    setBusy(false);
    if (!done) return;
    attempt.done();
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  return (
    <div className={styles.box}>
      <MentionArea
        label={say('talk.write')}
        labelHidden
        placeholder={say('talk.write')}
        value={text}
        rows={1}
        onText={setText}
        mentions={mentions}
        onKeyDown={onKeyDown}
      />
      {text.trim() && (
        <IconButton
          label={say('talk.send')}
          icon={<SendHorizontal size={18} strokeWidth={1.75} aria-hidden />}
          disabled={busy}
          onClick={submit}
        />
      )}
      {warning}
    </div>
  );
}
