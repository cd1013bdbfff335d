import { type FormEvent, useId, useState } from 'react';
import type { Group } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Area, Field } from '@/shared/ui/Field';
import { useGroupCommand } from '../useGroupCommand';
import styles from './Forms.module.css';

/** Another name or description for a place. */
export function EditGroup({ group, onClose }: { group: Group; onClose: () => void }) {
  const { say } = useI18n();
  const send = useGroupCommand();
  const form = useId();
  const was = { name: group.name, description: group.description ?? '' };
  const [name, setName] = useState(was.name);
  const [description, setDescription] = useState(was.description);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const ids = { group: group.id };
    const named =
      name.trim() === was.name ||
      (await send('groups/rename-group', { ...ids, name: name.trim() }));
    const described =
      description.trim() === was.description ||
      (await send('groups/describe-group', { ...ids, description: description.trim() }));
    if (named && described) onClose();
  };
  return (
    <Dialog
      title={say('groups.edit')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} disabled={!name.trim()}>
            {say('ui.save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <Field
          label={say('groups.name')}
          value={name}
          required
          onChange={(e) => setName(e.target.value)}
        />
        <Area
          label={say('groups.description')}
          value={description}
          onChange={(e) => setDescription(e.target.value)}
        />
      </form>
    </Dialog>
  );
}
