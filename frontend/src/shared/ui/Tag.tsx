import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './Tag.module.css';

type Props = {
  tone?: 'plain' | 'good' | 'bad' | 'hold' | 'wait' | 'action' | 'new';
  children: ReactNode;
};

/** A short word on its ground. Colour never stands alone: the word says it too. */
export function Tag({ tone = 'plain', children }: Props) {
  return <span className={cx(styles.tag, styles[tone])}>{children}</span>;
}

/** A number of new things. */
export function Count({ value, label }: { value: number; label: string }) {
  if (value === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden>{value > 99 ? '99+' : value}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
