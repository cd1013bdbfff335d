import { Clock, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Bell } from '@/modules/notifications/Bell';
import { timeOfDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { AccountMenu } from './AccountMenu';
import { CreateButton } from './CreateButton';
import { useFind } from './Finder';
import styles from './TopBar.module.css';

/** Search and commands, the time, Create, and one's own account. */
export function TopBar() {
  const { say } = useI18n();
  const find = useFind();
  return (
    <header className={styles.top}>
      <button type="button" className={styles.find} onClick={find}>
        <Search size={18} strokeWidth={1.75} aria-hidden />
        <span>{say('app.find')}</span>
        <kbd>{say('app.find-key')}</kbd>
      </button>
      <span className={styles.space} />
      <Now />
      <CreateButton />
      <Bell />
      <AccountMenu />
    </header>
  );
}

/** "Now, 09:41": what is on screen is the present. */
function Now() {
  const { say, language } = useI18n();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={styles.now}>
      <Clock size={20} strokeWidth={1.75} aria-hidden />
      {say('app.now', { time: timeOfDay(now, language) })}
    </span>
  );
}
