import { Link } from '@tanstack/react-router';
import { useI18n } from '@/shared/i18n/i18n';
import { useMe } from '../session';
import { useIsOn } from '../useModules';
import { doorsOf } from './beginnings';
import styles from './Today.module.css';

/** Where to begin, while nothing waits yet. */
export function Doors() {
  const { say } = useI18n();
  const doors = doorsOf(useMe(), useIsOn());
  if (doors.length === 0) return null;
  return (
    <section>
      <h2>{say('app.today-doors')}</h2>
      <ul className={styles.doors}>
        {doors.map(({ to, word, icon: Icon }) => (
          <li key={to}>
            <Link to={to}>
              <Icon size={24} strokeWidth={1.75} aria-hidden />
              {say(word)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
