import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOpenPanel } from '@/app/usePanel';
import { useAttempt } from '@/shared/api/useAttempt';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Area, Field, Select } from '@/shared/ui/Field';
import { DateField } from '@/shared/when/DateField';
import { TimeField } from '@/shared/when/TimeField';
import { dueOf } from '../due';
import { longestTitle } from '../lengths';
import { OwnerSelect } from '../OwnerSelect';
import { useTaskCommand } from '../useTaskCommand';
import styles from './CreateTask.module.css';

/** A new task with everything that can be said of it at once. */
export function CreateTask({ onClose, text = '' }: { onClose: () => void; text?: string }) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const open = useOpenPanel();
  const groups = useQuery(list('groups/group', { mine: true })).data?.items ?? [];
  const projects = (useQuery(list('projects/project', { mine: true })).data?.items ?? []).filter(
    (project) => project.myRole !== 'viewer',
  );
  const attempt = useAttempt();
  const [owner, setOwner] = useState<string | null>(null);
  const [values, set] = useState({ title: text, description: '', place: '', date: '', time: '' });
  const change = (name: keyof typeof values) => (e: { target: { value: string } }) =>
    set({ ...values, [name]: e.target.value });
  const make = async () => {
    const [kind, place = null] = values.place.split(':');
    const body = {
      title: values.title.trim(),
      description: values.description.trim() || null,
      group: kind === 'group' ? place : null,
      project: kind === 'project' ? place : null,
      owner,
      due: dueOf(values.date, values.time),
    };
    const { id: task, commandId } = attempt.of(body);
    if (await send('tasks/create-task', { task, ...body }, { commandId })) {
      onClose();
      void open('task', task);
    }
  };
  return (
    <Dialog
      title={say('tasks.create')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" disabled={!values.title.trim()} onClick={make}>
            {say('tasks.add')}
          </Button>
        </>
      }
    >
      <Field
        label={say('tasks.title')}
        maxLength={longestTitle}
        value={values.title}
        onChange={change('title')}
      />
      <Area
        label={say('tasks.description')}
        rows={3}
        value={values.description}
        onChange={change('description')}
      />
      <OwnerSelect value={owner} onChange={setOwner} />
      <div className={styles.two}>
        <DateField
          label={say('tasks.due')}
          value={values.date || null}
          onChange={(date) => set({ ...values, date: date ?? '' })}
        />
        <TimeField
          label={say('tasks.due-time')}
          value={values.time || null}
          disabled={!values.date}
          onChange={(time) => set({ ...values, time: time ?? '' })}
        />
      </div>
      <Select label={say('tasks.place')} value={values.place} onChange={change('place')}>
        <option value="">{say('tasks.no-place')}</option>
        <Places kind="group" label={say('groups.mine')} places={groups} />
        <Places kind="project" label={say('projects.projects')} places={projects} />
      </Select>
    </Dialog>
  );
}

type PlacesProps = { kind: string; label: string; places: { id: string; name: string }[] };

function Places({ kind, label, places }: PlacesProps) {
  if (places.length === 0) return null;
  return (
    <optgroup label={label}>
      {places.map((place) => (
        <option key={place.id} value={`${kind}:${place.id}`}>
          {place.name}
        </option>
      ))}
    </optgroup>
  );
}
