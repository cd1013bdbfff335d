import { Link } from '@tanstack/react-router';
import { useI18n } from '@/shared/i18n/i18n';
import { Count } from '@/shared/ui/Tag';
import { LogoMark } from './LogoMark';
import type { RailItem } from './module';
import styles from './Rail.module.css';
import { useMe } from './session';
import { TodayIcon } from './TodayIcon';
import { useModules } from './useModules';

const today: RailItem = { to: '/', label: 'app.today', icon: TodayIcon, order: 0 };

/** The places that this person has, in order. */
export function useRailItems(): RailItem[] {
  const me = useMe();
  return [today, ...useModules().flatMap((m) => m.rail ?? [])]
    .filter((item) => !item.roles || item.roles.includes(me.role))
    .sort((a, b) => a.order - b.order);
}

/** The labelled rail on the left. */
export function Rail() {
  const items = useRailItems();
  const below = items.findIndex((item) => item.order >= 100);
  return (
    <nav className={styles.rail} aria-label="Chung">
      <div className={styles.mark}>
        <LogoMark />
      </div>
      {items.map((item, index) => (
        <RailLink key={item.to} item={item} line={index === below} />
      ))}
    </nav>
  );
}

const noNew = () => 0;

function RailLink({ item, line }: { item: RailItem; line: boolean }) {
  const { say } = useI18n();
  const count = (item.useNew ?? noNew)();
  const Icon = item.icon;
  return (
    <>
      {line && <hr className={styles.line} />}
      <Link
        to={item.to}
        className={styles.link}
        activeProps={{ className: styles.on as string }}
        activeOptions={{ exact: item.to === '/', includeSearch: false }}
      >
        <Icon size={24} strokeWidth={1.75} aria-hidden />
        <span>{say(item.label)}</span>
        <span className={styles.count}>
          <Count value={count} label={say('app.new', { count })} />
        </span>
      </Link>
    </>
  );
}
