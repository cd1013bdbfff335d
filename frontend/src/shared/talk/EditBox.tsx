import { useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { useWritten } from '@/shared/mentions/useWritten';
import { Button } from '@/shared/ui/Button';
import { Skeleton } from '@/shared/ui/States';
import styles from './EditBox.module.css';
import { TextBox } from './TextBox';

type Props = { text: string; onSave: (text: string) => Promise<boolean>; onClose: () => void };

/** Changes words that stand already; every wording stays in the history. */
export function EditBox({ text, onSave, onClose }: Props) {
  const { say } = useI18n();
  const { now, setNow, mentions } = useWritten(text);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (!now?.trim() || busy) return;
    const said = mentions.stored(now);
    setBusy(true);
    const done = said === text || (await onSave(said));
    setBusy(false);
    if (done) onClose();
  };
  if (now === undefined) return <Skeleton rows={1} avatar={false} />;
  return (
    <div>
      <TextBox
        label={say('talk.edit')}
        value={now}
        onChange={setNow}
        onSend={save}
        mentions={mentions}
        autoFocus
      />
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
