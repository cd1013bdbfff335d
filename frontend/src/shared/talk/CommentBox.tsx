import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { newId } from '@/shared/api/ids';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { Area } from '@/shared/ui/Field';
import styles from './Comments.module.css';
import type { Talk } from './talk';
import { useDraft } from './useDraft';

/** A comment's field. Enter sends, Shift+Enter breaks the line; Enter that ends a composition never sends. */
export function CommentBox({ talk }: { talk: Talk }) {
  const { say } = useI18n();
  const [text, setText] = useDraft(`comment.${talk.name}`);
  const [busy, setBusy] = useState(false);
  const ids = useRef({ comment: newId(), commandId: newId(), text: '' });
  const submit = async () => {
    if (!text.trim() || busy) return;
    if (ids.current.text !== text) ids.current = { comment: newId(), commandId: newId(), text };
    const { comment, commandId } = ids.current;
    setBusy(true);
    const done = await talk.write(comment, text, commandId);
    setBusy(false);
    if (done) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  return (
    <div className={styles.box}>
      <Area
        label={say('talk.write')}
        labelHidden
        placeholder={say('talk.write')}
        value={text}
        rows={1}
        onChange={(e) => setText(e.target.value)}
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
    </div>
  );
}
