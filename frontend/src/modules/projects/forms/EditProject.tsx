import { useState } from 'react';
import type { Project } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Area, Field } from '@/shared/ui/Field';
import { useProjectCommand } from '../useProjectCommand';
import styles from './Forms.module.css';

/** Calls a project otherwise, or says otherwise what it is about. */
export function EditProject({ project, onClose }: { project: Project; onClose: () => void }) {
  const { say } = useI18n();
  const send = useProjectCommand();
  const [name, setName] = useState(project.name);
  const [description, setDescription] = useState(project.description ?? '');
  const save = async () => {
    const id = { project: project.id };
    const about = { ...id, description: description.trim() || null };
    const renamed =
      name.trim() === project.name ||
      (await send('projects/rename-project', { ...id, name: name.trim() }));
    const described =
      (about.description ?? '') === (project.description ?? '') ||
      (await send('projects/describe-project', about));
    if (renamed && described) onClose();
  };
  return (
    <Dialog
      title={say('projects.edit')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" disabled={!name.trim()} onClick={save}>
            {say('ui.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field
          label={say('projects.name')}
          value={name}
          maxLength={80}
          onChange={(e) => setName(e.target.value)}
        />
        <Area
          label={say('projects.description')}
          value={description}
          onChange={(e) => setDescription(e.target.value)}
        />
      </div>
    </Dialog>
  );
}
