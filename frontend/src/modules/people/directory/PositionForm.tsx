import { type FormEvent, useState } from 'react';
import type { Position } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonPicker } from '@/shared/people/PersonPicker';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { DateField } from '@/shared/when/DateField';
import { today } from '@/shared/when/reading';
import { DepartmentSelect } from './DepartmentSelect';
import styles from './Directory.module.css';
import { usePeopleCommand } from './usePeopleCommand';

type Props = { person: string; current: Position | undefined; onClose: () => void };

/** Where a person works from a day on. */
export function PositionForm({ person, current, onClose }: Props) {
  const { say } = useI18n();
  const send = usePeopleCommand();
  const [from, setFrom] = useState<string>(today());
  const [title, setTitle] = useState(current?.title ?? '');
  const [department, setDepartment] = useState(current?.department ?? null);
  const [manager, setManager] = useState(current?.manager ?? null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const position = { person, from, title: title.trim() || null, department, manager };
    if (await send('people/change-position', position)) onClose();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <DateField
        label={say('people.from-day')}
        value={from}
        onChange={(day) => day && setFrom(day)}
      />
      <Field
        label={say('people.job-title')}
        value={title}
        maxLength={120}
        onChange={(e) => setTitle(e.target.value)}
      />
      <DepartmentSelect
        label={say('people.department')}
        none={say('people.no-department')}
        value={department}
        onChange={setDepartment}
      />
      <PersonPicker
        label={say('people.manager')}
        none={say('people.no-manager')}
        value={manager}
        onChange={setManager}
        without={[person]}
      />
      <div className={styles.buttons}>
        <Button kind="primary" type="submit">
          {say('ui.save')}
        </Button>
        <Button onClick={onClose}>{say('ui.cancel')}</Button>
      </div>
    </form>
  );
}
