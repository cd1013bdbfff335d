import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useRef, useState } from 'react';
import { Choices } from '@/modules/groups/forms/Choices';
import type { Workflow } from '@/shared/api/contract';
import { newId } from '@/shared/api/ids';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Area, Field } from '@/shared/ui/Field';
import { templates, workflowOf } from '../templates/templates';
import { useProjectCommand } from '../useProjectCommand';
import styles from './Forms.module.css';
import { TemplateChoice } from './TemplateChoice';

/** What a project can be modelled on: a template that comes along, or a project of the organisation. */
export type Model = {
  id: string;
  name: string;
  why: string;
  workflow: Workflow;
  project: string | null;
  requireOwner: boolean;
};

function useModels(): Model[] {
  const { say, language } = useI18n();
  const own = useQuery(list('projects/project', { template: true })).data?.items ?? [];
  const shipped = templates.map((template) => ({
    id: template.id,
    name: template.name[language],
    why: template.why[language],
    workflow: workflowOf(template, language),
    project: null,
    requireOwner: true,
  }));
  const ours = own.map((project) => ({
    id: project.id,
    name: project.name,
    why: say('projects.own-template'),
    workflow: project.workflow,
    project: project.id,
    requireOwner: project.requiresOwner,
  }));
  return [...shipped, ...ours];
}

/** Makes a project of a template and goes there. */
export function CreateProject({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const navigate = useNavigate();
  const send = useProjectCommand();
  const form = useId();
  const ids = useRef({ project: newId(), commandId: newId() });
  const models = useModels();
  const [chosen, setChosen] = useState('simple');
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [privacy, setPrivacy] = useState<'open' | 'private'>('open');
  const [busy, setBusy] = useState(false);
  const model = models.find((m) => m.id === chosen) ?? models[0];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || busy || !model) return;
    const { project, commandId } = ids.current;
    setBusy(true);
    const body = {
      project,
      name: name.trim(),
      description: description.trim() || null,
      privacy,
      workflow: model.workflow,
      requireOwner: model.requireOwner,
      template: model.project,
    };
    const done = await send('projects/create-project', body, { commandId });
    setBusy(false);
    ids.current.commandId = newId();
    if (!done) return;
    onClose();
    await navigate({ to: '/projects/$project', params: { project } } as never);
  };
  return (
    <Dialog
      title={say('projects.create')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} disabled={!name.trim() || busy}>
            {say('projects.found')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <Field
          label={say('projects.name')}
          value={name}
          maxLength={80}
          required
          onChange={(e) => setName(e.target.value)}
        />
        <TemplateChoice models={models} value={chosen} onChange={setChosen} />
        <Area
          label={say('projects.description')}
          value={description}
          onChange={(e) => setDescription(e.target.value)}
        />
        <Choices
          label={say('projects.privacy')}
          value={privacy}
          onChange={setPrivacy}
          options={(['open', 'private'] as const).map((value) => ({
            value,
            label: say(`projects.${value}`),
            why: say(`projects.${value}-why`),
          }))}
        />
      </form>
    </Dialog>
  );
}
