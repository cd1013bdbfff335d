import { useI18n } from '@/shared/i18n/i18n';
import { PersonPicker } from '@/shared/people/PersonPicker';

type Props = {
  value: string | null;
  onChange: (person: string | null) => void;
  labelHidden?: boolean;
  disabled?: boolean;
};

/** Who is accountable: one person or nobody. */
export function OwnerSelect(props: Props) {
  const { say } = useI18n();
  return <PersonPicker label={say('tasks.owner')} none={say('tasks.nobody')} {...props} />;
}
