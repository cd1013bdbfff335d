import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { cx } from '@/shared/ui/cx';
import { Count } from '@/shared/ui/Tag';
import styles from './ListColumn.module.css';

/** The head of the list on the left: its name and what can be made there. */
export function ListHead({ title, tools }: { title: string; tools?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h2>{title}</h2>
      {tools}
    </header>
  );
}

/** Rows that belong together, under a small heading. */
export function ListGroup({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      {title && <h3>{title}</h3>}
      {children}
    </section>
  );
}

type Row = {
  to: string;
  params?: Record<string, string>;
  search?: Record<string, unknown>;
  icon: ReactNode;
  children: ReactNode;
  /** How many new things wait there. */
  fresh?: number;
  /** Lit also when a longer address is open. */
  loose?: boolean;
  /** Whether it is lit, where the address alone does not tell. */
  lit?: boolean;
};

/** One row of the list; bold while something new waits there. */
export function ListLink({
  to,
  params,
  search,
  icon,
  children,
  fresh = 0,
  loose = false,
  lit,
}: Row) {
  const { say } = useI18n();
  const where = { params, search } as object;
  return (
    <Link
      to={to}
      {...where}
      className={cx(styles.row, fresh > 0 && styles.fresh, lit && styles.on)}
      aria-current={lit ? 'page' : undefined}
      activeProps={
        lit === undefined
          ? { className: styles.on as string }
          : { 'aria-current': lit ? 'page' : undefined }
      }
      activeOptions={{ exact: !loose, includeSearch: search !== undefined }}
    >
      {icon}
      <span className={styles.name}>{children}</span>
      <Count value={fresh} label={say('app.new', { count: fresh })} />
    </Link>
  );
}
