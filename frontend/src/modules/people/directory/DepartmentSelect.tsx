import { useQuery } from '@tanstack/react-query';
import { useI18n } from '@/shared/i18n/i18n';
import { Select } from '@/shared/ui/Field';
import { branches, chartQuery, nameOf } from './chart';

type Props = {
  label: string;
  /** Word for none. */
  none: string;
  value: string | null;
  onChange: (department: string | null) => void;
  /** Those that can't be chosen. */
  without?: ReadonlySet<string>;
};

const indent = '\u2003';

/** One of the departments, drawn as a tree, or none. */
export function DepartmentSelect({ label, none, value, onChange, without }: Props) {
  const { say } = useI18n();
  const departments = useQuery(chartQuery).data?.departments ?? [];
  const offered = branches(departments).filter((b) => !without?.has(b.department.id));
  const closed = value && !offered.some((b) => b.department.id === value);
  return (
    <Select label={label} value={value ?? ''} onChange={(e) => onChange(e.target.value || null)}>
      <option value="">{none}</option>
      {offered.map(({ department, depth }) => (
        <option key={department.id} value={department.id}>
          {indent.repeat(depth) + department.name}
        </option>
      ))}
      {closed && (
        <option value={value}>
          {say('people.department-closed', { name: nameOf(departments, value) ?? '' })}
        </option>
      )}
    </Select>
  );
}
