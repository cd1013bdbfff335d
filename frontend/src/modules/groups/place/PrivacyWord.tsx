import { EyeOff, Globe, Lock } from 'lucide-react';
import type { Privacy } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import styles from './PrivacyWord.module.css';

const icons = { open: Globe, closed: Lock, secret: EyeOff };

/** Who may look in, as a picture and a word. */
export function PrivacyWord({ privacy }: { privacy: Privacy }) {
  const { say } = useI18n();
  const Icon = icons[privacy];
  return (
    <span className={styles.word}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      {say(`groups.${privacy}`)}
    </span>
  );
}
