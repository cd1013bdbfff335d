import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import type { Privacy } from '@/shared/api/contract';
import { useAttempt } from '@/shared/api/useAttempt';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Area, Field } from '@/shared/ui/Field';
import { useGroupCommand } from '../useGroupCommand';
import styles from './Forms.module.css';
import { PrivacyChoice } from './PrivacyChoice';

const longestName = 80;

/** Founds a place and goes there. */
export function CreateGroup({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const navigate = useNavigate();
  const send = useGroupCommand();
  const form = useId();
  const attempt = useAttempt();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [privacy, setPrivacy] = useState<Privacy>('open');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || busy) return;
    setBusy(true);
    const body = { name: name.trim(), description: description.trim(), privacy };
    const { id: group, commandId } = attempt.of(body);
    const done = await send('groups/create-group', { group, ...body }, { commandId });
    setBusy(false);
    if (!done) return;
    onClose();
    await navigate({ to: '/places/$group', params: { group } } as never);
  };
  return (
    <Dialog
      title={say('groups.create')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} disabled={!name.trim() || busy}>
            {say('groups.found')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <Field
          label={say('groups.name')}
          hint={say('groups.name-hint')}
          value={name}
          maxLength={longestName}
          required
          onChange={(e) => setName(e.target.value)}
        />
        <Area
          label={say('groups.description')}
          value={description}
          onChange={(e) => setDescription(e.target.value)}
        />
        <PrivacyChoice value={privacy} onChange={setPrivacy} />
      </form>
    </Dialog>
  );
}
