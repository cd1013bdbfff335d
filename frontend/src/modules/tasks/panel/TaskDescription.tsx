import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskDetail } from '@/shared/api/contract';
import type { Saving } from '@/shared/conflict/saveOver';
import { useSave } from '@/shared/conflict/useSave';
import { useI18n } from '@/shared/i18n/i18n';
import { useWritten } from '@/shared/mentions/useWritten';
import { Button } from '@/shared/ui/Button';
import { Area } from '@/shared/ui/Field';
import { Html } from '@/shared/ui/Html';
import { Skeleton } from '@/shared/ui/States';
import { savingDescription } from './savingTask';
import styles from './TaskPanel.module.css';

/** What there is to say about the task, in Markdown. */
export function TaskDescription({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const client = useQueryClient();
  const [saving, setSaving] = useState<Saving>();
  if (saving) return <EditDescription saving={saving} onClose={() => setSaving(undefined)} />;
  return (
    <section>
      {task.descriptionHtml && <Html html={task.descriptionHtml} />}
      {task.state === 'open' && (
        <button
          type="button"
          className={styles.quiet}
          onClick={() => setSaving(savingDescription(client, task))}
        >
          {say(task.description ? 'tasks.edit-description' : 'tasks.add-description')}
        </button>
      )}
    </section>
  );
}

function EditDescription({ saving, onClose }: { saving: Saving; onClose: () => void }) {
  const { say } = useI18n();
  const { save, dialog } = useSave();
  const { now, setNow, mentions } = useWritten(saving.base);
  if (now === undefined) return <Skeleton rows={1} avatar={false} />;
  const settle = async () => {
    const text = mentions.stored(now);
    if (text === saving.base || (await save(text, saving))) onClose();
  };
  return (
    <section>
      <Area
        label={say('tasks.description')}
        rows={4}
        value={now}
        onChange={(e) => setNow(e.target.value)}
      />
      <div className={styles.buttons}>
        <Button size="small" kind="primary" onClick={settle}>
          {say('ui.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('ui.cancel')}
        </Button>
      </div>
      {dialog}
    </section>
  );
}
