import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { Department } from '@/shared/api/contract';
import { newId } from '@/shared/api/ids';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Field } from '@/shared/ui/Field';
import styles from '../Page.module.css';
import { chartQuery, within } from './chart';
import { DepartmentSelect } from './DepartmentSelect';
import { usePeopleCommand } from './usePeopleCommand';

type Props = {
  /** Which; absent for a new one. */
  department?: Department;
  /** What a new one shall be part of. */
  parent?: string | null;
  onClose: () => void;
};

/** A department: what it is called and what it is part of. */
export function DepartmentDialog({ department, parent = null, onClose }: Props) {
  const { say } = useI18n();
  const form = useId();
  const send = usePeopleCommand();
  const departments = useQuery(chartQuery).data?.departments ?? [];
  const [id] = useState(() => department?.id ?? newId());
  const [name, setName] = useState(department?.name ?? '');
  const [above, setAbove] = useState(department ? department.parent : parent);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim();
    const done = department
      ? (called === department.name ||
          (await send('people/rename-department', { department: id, name: called }))) &&
        (above === department.parent ||
          (await send('people/move-department', { department: id, parent: above })))
      : await send('people/open-department', { department: id, name: called, parent: above });
    if (done) onClose();
  };
  return (
    <Dialog
      title={say(department ? 'people.edit-department' : 'people.new-department')}
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
          label={say('people.department-name')}
          value={name}
          maxLength={80}
          required
          onChange={(e) => setName(e.target.value)}
        />
        <DepartmentSelect
          label={say('people.part-of')}
          none={say('people.whole-organisation')}
          value={above}
          onChange={setAbove}
          {...(department ? { without: within(departments, department.id) } : {})}
        />
      </form>
    </Dialog>
  );
}
