import { Link } from '@tanstack/react-router';
import { useI18n } from '@/shared/i18n/i18n';
import { Stage } from './Columns';
import styles from './More.module.css';
import { useRailItems } from './Rail';

/** The rest of the places, on a phone. */
export function More() {
  const { say } = useI18n();
  return (
    <Stage>
      <h1 className={styles.title}>{say('app.more')}</h1>
      <ul className={styles.list}>
        {useRailItems()
          .slice(4)
          .map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link to={to}>
                <Icon size={24} strokeWidth={1.75} aria-hidden />
                {say(label)}
              </Link>
            </li>
          ))}
      </ul>
    </Stage>
  );
}
