import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Project } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonPicker } from '@/shared/people/PersonPicker';
import { Button } from '@/shared/ui/Button';
import { Field, Select } from '@/shared/ui/Field';
import { DateField } from '@/shared/when/DateField';
import styles from './FilterBar.module.css';
import { type CardFilter, countOf } from './filter';
import { priorities } from './priorities';

type Props = {
  project: Project;
  filter: CardFilter;
  onChange: (change: { [K in keyof CardFilter]: string | undefined }) => void;
};

const restMillis = 250;

/** What the cards of a board or a list are narrowed by. */
export function FilterBar({ project, filter, onChange }: Props) {
  const { say } = useI18n();
  return (
    <div className={styles.bar}>
      <Typed label={say('projects.filter-text')} field="q" filter={filter} onChange={onChange} />
      <Typed
        label={say('projects.filter-label')}
        field="label"
        filter={filter}
        onChange={onChange}
      />
      <Select
        label={say('tasks.state')}
        value={filter.state ?? ''}
        onChange={(e) => onChange({ state: e.target.value || undefined })}
      >
        <option value="">{say('projects.any')}</option>
        {project.workflow.states.map((state) => (
          <option key={state.id} value={state.id}>
            {state.name}
          </option>
        ))}
      </Select>
      <Select
        label={say('projects.priority')}
        value={filter.priority ?? ''}
        onChange={(e) => onChange({ priority: e.target.value || undefined })}
      >
        <option value="">{say('projects.any')}</option>
        {priorities.map((priority) => (
          <option key={priority} value={priority}>
            {say(`projects.priority-${priority}`)}
          </option>
        ))}
      </Select>
      <PersonPicker
        label={say('projects.filter-owner')}
        none={say('projects.any')}
        value={filter.owner ?? null}
        onChange={(owner) => onChange({ owner: owner ?? undefined })}
      />
      <Select
        label={say('projects.due-near')}
        value={filter.due ?? ''}
        onChange={(e) => onChange({ due: e.target.value || undefined })}
      >
        <option value="">{say('projects.any')}</option>
        <option value="late">{say('projects.due-late')}</option>
        <option value="soon">{say('projects.due-soon')}</option>
      </Select>
      <DateField
        label={say('projects.due-from')}
        value={filter.dueFrom ?? null}
        onChange={(dueFrom) => onChange({ dueFrom: dueFrom ?? undefined })}
      />
      <DateField
        label={say('projects.due-until')}
        value={filter.dueUntil ?? null}
        onChange={(dueUntil) => onChange({ dueUntil: dueUntil ?? undefined })}
      />
      {countOf(filter) > 0 && (
        <Button
          kind="text"
          icon={<X size={18} strokeWidth={1.75} aria-hidden />}
          onClick={() =>
            onChange({
              state: undefined,
              owner: undefined,
              label: undefined,
              priority: undefined,
              dueFrom: undefined,
              dueUntil: undefined,
              due: undefined,
              q: undefined,
            })
          }
        >
          {say('projects.clear-filter')}
        </Button>
      )}
    </div>
  );
}

type TypedProps = Omit<Props, 'project'> & { label: string; field: 'q' | 'label' };

/** Words that narrow when their writer rests. */
function Typed({ label, field, filter, onChange }: TypedProps) {
  const now = filter[field] ?? '';
  const [text, setText] = useState(now);
  useEffect(() => {
    if (text.trim() === now) return;
    const timer = setTimeout(() => onChange({ [field]: text.trim() || undefined }), restMillis);
    return () => clearTimeout(timer);
  }, [text, now, field, onChange]);
  return (
    <Field label={label} type="search" value={text} onChange={(e) => setText(e.target.value)} />
  );
}
