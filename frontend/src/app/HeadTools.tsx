import { Search } from 'lucide-react';
import { Bell } from '@/modules/notifications/Bell';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { CreateButton } from './CreateButton';
import { useFind } from './Finder';
import styles from './HeadTools.module.css';

/** In the head of a page that stands alone on a phone: what the top bar holds elsewhere. */
export function HeadTools() {
  const { say } = useI18n();
  return (
    <span className={styles.tools}>
      <IconButton
        label={say('app.find')}
        icon={<Search size={20} strokeWidth={1.75} aria-hidden />}
        onClick={useFind()}
      />
      <CreateButton />
      <Bell />
    </span>
  );
}
