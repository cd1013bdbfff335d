import { useQuery } from '@tanstack/react-query';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Select } from '@/shared/ui/Field';

type Props = {
  value: string | null;
  onChange: (person: string | null) => void;
  labelHidden?: boolean;
  disabled?: boolean;
};

/** Who is accountable: one person or nobody. */
export function OwnerSelect({ value, onChange, labelHidden = false, disabled = false }: Props) {
  const { say } = useI18n();
  const people = useQuery(list('people/person'));
  const active = people.data?.items.filter((p) => p.active || p.id === value) ?? [];
  return (
    <Select
      label={say('tasks.owner')}
      labelHidden={labelHidden}
      disabled={disabled}
      value={value ?? ''}
      onChange={(e) => onChange(e.target.value || null)}
    >
      <option value="">{say('tasks.nobody')}</option>
      {active.map((person) => (
        <option key={person.id} value={person.id}>
          {person.fullName}
        </option>
      ))}
    </Select>
  );
}
