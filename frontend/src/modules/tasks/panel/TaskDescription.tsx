import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskDetail } from '@/shared/api/contract';
import type { Saving } from '@/shared/conflict/saveOver';
import { useSave } from '@/shared/conflict/useSave';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Area } from '@/shared/ui/Field';
import { Html } from '@/shared/ui/Html';
import { savingDescription } from './savingTask';
import styles from './TaskPanel.module.css';

/** What there is to say about the task, in Markdown. */
export function TaskDescription({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const client = useQueryClient();
  const { save, dialog } = useSave();
  const [draft, setDraft] = useState<{ text: string; saving: Saving }>();
  if (draft === undefined) {
    return (
      <section>
        {task.descriptionHtml && <Html html={task.descriptionHtml} />}
        {task.state === 'open' && (
          <button
            type="button"
            className={styles.quiet}
            onClick={() =>
              setDraft({ text: task.description ?? '', saving: savingDescription(client, task) })
            }
          >
            {say(task.description ? 'tasks.edit-description' : 'tasks.add-description')}
          </button>
        )}
      </section>
    );
  }
  const settle = async () => {
    const { text, saving } = draft;
    if (text === saving.base || (await save(text, saving))) setDraft(undefined);
  };
  return (
    <section>
      <Area
        label={say('tasks.description')}
        rows={4}
        value={draft.text}
        onChange={(e) => setDraft({ ...draft, text: e.target.value })}
      />
      <div className={styles.buttons}>
        <Button size="small" kind="primary" onClick={settle}>
          {say('ui.save')}
        </Button>
        <Button size="small" onClick={() => setDraft(undefined)}>
          {say('ui.cancel')}
        </Button>
      </div>
      {dialog}
    </section>
  );
}
