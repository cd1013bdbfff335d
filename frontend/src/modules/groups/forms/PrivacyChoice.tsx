import type { Privacy } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Choices } from './Choices';

const all: Privacy[] = ['open', 'closed', 'secret'];

type Props = { value: Privacy; onChange: (privacy: Privacy) => void };

/** Who may look into a place, each with what it means. */
export function PrivacyChoice({ value, onChange }: Props) {
  const { say } = useI18n();
  return (
    <Choices
      label={say('groups.privacy')}
      value={value}
      onChange={onChange}
      options={all.map((privacy) => ({
        value: privacy,
        label: say(`groups.${privacy}`),
        why: say(`groups.${privacy}-why`),
      }))}
    />
  );
}
