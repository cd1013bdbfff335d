import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Project, Workflow } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button, IconButton } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Field, Select } from '@/shared/ui/Field';
import { useProjectCommand } from '../useProjectCommand';
import styles from './Forms.module.css';
import { Steps } from './Steps';
import { moved, named, withoutState } from './workflow';

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
const categories = ['todo', 'doing', 'done'] as const;

/** The states of a project, and who may move tasks between them. */
export function WorkflowDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { say } = useI18n();
  const send = useProjectCommand();
  const [workflow, setWorkflow] = useState<Workflow>(project.workflow);
  const [requireOwner, setRequireOwner] = useState(project.requiresOwner);
  const { states } = workflow;
  const change = (index: number, next: Partial<Workflow['states'][0]>) =>
    setWorkflow({
      ...workflow,
      states: states.map((state, i) => (i === index ? { ...state, ...next } : state)),
    });
  const save = async () => {
    const id = { project: project.id };
    const ok =
      (await send('projects/change-workflow', { ...id, workflow })) &&
      (await send('projects/require-owner', { ...id, required: requireOwner }));
    if (ok) onClose();
  };
  return (
    <Dialog
      title={say('projects.workflow')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" disabled={states.some((s) => !s.name.trim())} onClick={save}>
            {say('ui.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <ol className={styles.rows}>
          {states.map((state, index) => (
            <li key={state.id} className={styles.row}>
              <Field
                label={say('projects.state-name')}
                labelHidden={index > 0}
                value={state.name}
                maxLength={40}
                onChange={(e) => change(index, { name: e.target.value })}
              />
              <Select
                label={say('projects.category')}
                labelHidden={index > 0}
                value={state.category}
                onChange={(e) =>
                  change(index, { category: e.target.value as (typeof categories)[number] })
                }
              >
                {categories.map((category) => (
                  <option key={category} value={category}>
                    {say(`projects.category-${category}`)}
                  </option>
                ))}
              </Select>
              <span>
                <IconButton
                  label={say('projects.state-up', { name: state.name })}
                  icon={<ArrowUp {...icon} />}
                  disabled={index === 0}
                  onClick={() => setWorkflow(moved(workflow, index, -1))}
                />
                <IconButton
                  label={say('projects.state-down', { name: state.name })}
                  icon={<ArrowDown {...icon} />}
                  disabled={index === states.length - 1}
                  onClick={() => setWorkflow(moved(workflow, index, 1))}
                />
                <IconButton
                  label={say('projects.state-remove', { name: state.name })}
                  icon={<Trash2 {...icon} />}
                  disabled={states.length === 2}
                  onClick={() => setWorkflow(withoutState(workflow, state.id))}
                />
              </span>
            </li>
          ))}
        </ol>
        <Button
          icon={<Plus {...icon} />}
          disabled={states.length === 20}
          onClick={() => setWorkflow(named(workflow, say('projects.new-state')))}
        >
          {say('projects.add-state')}
        </Button>
        <p className={styles.note}>{say('projects.removed-states')}</p>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={requireOwner}
            onChange={(e) => setRequireOwner(e.target.checked)}
          />
          {say('projects.require-owner')}
        </label>
        <Steps workflow={workflow} onChange={setWorkflow} />
      </div>
    </Dialog>
  );
}
