import { useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import styles from './EditBox.module.css';
import { TextBox } from './TextBox';

type Props = { text: string; onSave: (text: string) => Promise<boolean>; onClose: () => void };

/** Changes words that stand already; every wording stays in the history. */
export function EditBox({ text, onSave, onClose }: Props) {
  const { say } = useI18n();
  const [now, setNow] = useState(text);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (!now.trim() || busy) return;
    setBusy(true);
    const done = now === text || (await onSave(now));
    setBusy(false);
    if (done) onClose();
  };
  return (
    <div>
      <TextBox label={say('talk.edit')} value={now} onChange={setNow} onSend={save} autoFocus />
      <div className={styles.bar}>
        <Button size="small" onClick={onClose}>
          {say('ui.cancel')}
        </Button>
        <Button size="small" kind="primary" disabled={!now.trim() || busy} onClick={save}>
          {say('ui.save')}
        </Button>
      </div>
    </div>
  );
}
