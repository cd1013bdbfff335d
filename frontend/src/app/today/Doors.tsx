import { Link } from '@tanstack/react-router';
import { MessageSquareText, Newspaper, UserRoundPlus, UsersRound } from 'lucide-react';
import { useI18n } from '@/shared/i18n/i18n';
import { administers, useMe } from '../session';
import styles from './Today.module.css';

/** Where to begin, while nothing waits yet. */
export function Doors() {
  const { say } = useI18n();
  const me = useMe();
  const doors = [
    ...(administers(me)
      ? [{ to: '/admin', word: 'app.today-door-invite', icon: UserRoundPlus }]
      : []),
    { to: '/places', word: 'app.today-door-place', icon: UsersRound },
    { to: '/chat', word: 'app.today-door-chat', icon: MessageSquareText },
    { to: '/feed', word: 'app.today-door-feed', icon: Newspaper },
  ].slice(0, 3);
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
