import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useI18n } from '@/shared/i18n/i18n';
import styles from './PhoneBar.module.css';
import { useRailItems } from './Rail';

const shown = 4;

/** The bar at the bottom of a phone: four places and the rest. */
export function PhoneBar() {
  const { say } = useI18n();
  const items = useRailItems().slice(0, shown);
  return (
    <nav className={styles.bar} aria-label={say('app.places')}>
      {items.map(({ to, label, icon: Icon, useNew }) => (
        <Link
          key={to}
          to={to}
          className={styles.link}
          activeProps={{ className: styles.on as string }}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          <Icon size={24} strokeWidth={1.75} aria-hidden />
          {useNew && <Dot useNew={useNew} />}
          <span>{say(label)}</span>
        </Link>
      ))}
      <Link to="/more" className={styles.link} activeProps={{ className: styles.on as string }}>
        <Ellipsis size={24} strokeWidth={1.75} aria-hidden />
        <span>{say('app.more')}</span>
      </Link>
    </nav>
  );
}

function Dot({ useNew }: { useNew: () => number }) {
  const { say } = useI18n();
  const count = useNew();
  if (count === 0) return null;
  return (
    <i className={styles.dot}>
      <span className="visually-hidden">{say('app.new', { count })}</span>
    </i>
  );
}
