import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import type { TaskDetail } from '@/shared/api/contract';
import type { Saving } from '@/shared/conflict/saveOver';
import { useSave } from '@/shared/conflict/useSave';
import { useI18n } from '@/shared/i18n/i18n';
import { Area } from '@/shared/ui/Field';
import { longestTitle } from '../lengths';
import { savingTitle } from './savingTask';
import styles from './TaskPanel.module.css';

/** What the task is; edited where it stands. Who types is not disturbed by what others write meanwhile. */
export function TaskTitle({ task }: { task: TaskDetail }) {
  const { say } = useI18n();
  const client = useQueryClient();
  const { save, dialog } = useSave();
  const [draft, setDraft] = useState<{ text: string; saving: Saving }>();
  if (task.state === 'done') return <h2 className={styles.title}>{task.title}</h2>;
  const type = (text: string) =>
    setDraft({ text, saving: draft?.saving ?? savingTitle(client, task) });
  const settle = async () => {
    if (!draft || dialog) return;
    const next = draft.text.replace(/\s+/g, ' ').trim();
    if (!next || next === draft.saving.base) return setDraft(undefined);
    if (!(await save(next, draft.saving))) return;
    // Who has typed on meanwhile goes on from what was saved.
    setDraft((now) =>
      now === draft ? undefined : now && { ...now, saving: { ...now.saving, base: next } },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      event.currentTarget.blur();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setDraft(undefined);
    }
  };
  return (
    <>
      <Area
        label={say('tasks.title')}
        labelHidden
        className={styles.title}
        rows={1}
        maxLength={longestTitle}
        value={draft?.text ?? task.title}
        onChange={(e) => type(e.target.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      {dialog}
    </>
  );
}
