import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { newId } from '@/shared/api/ids';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { Area } from '@/shared/ui/Field';
import { useDraft } from '../column/useDraft';
import { usePostCommand } from '../post/usePostCommand';
import styles from './Comments.module.css';

/** A comment's field. Enter sends, Shift+Enter breaks the line; Enter that ends a composition never sends. */
export function CommentBox({ post }: { post: string }) {
  const { say } = useI18n();
  const send = usePostCommand(post);
  const [text, setText] = useDraft(`comment.${post}`);
  const [busy, setBusy] = useState(false);
  const ids = useRef({ comment: newId(), commandId: newId(), text: '' });
  const submit = async () => {
    if (!text.trim() || busy) return;
    if (ids.current.text !== text) ids.current = { comment: newId(), commandId: newId(), text };
    const { comment, commandId } = ids.current;
    setBusy(true);
    const done = await send('feed/comment-on-post', { post, comment, text }, commandId);
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
        label={say('feed.write-comment')}
        labelHidden
        placeholder={say('feed.write-comment')}
        value={text}
        rows={1}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={onKeyDown}
      />
      {text.trim() && (
        <IconButton
          label={say('feed.send-comment')}
          icon={<SendHorizontal size={18} strokeWidth={1.75} aria-hidden />}
          disabled={busy}
          onClick={submit}
        />
      )}
    </div>
  );
}
