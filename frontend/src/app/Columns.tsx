import type { ReactNode } from 'react';
import styles from './Shell.module.css';

type Props = {
  /** Name of the list, for screen readers. */
  label: string;
  list: ReactNode;
  children: ReactNode;
  /** Which of the two a phone shows. */
  phone: 'list' | 'stage';
};

/** A list and a stage beside it; on a phone one of them. */
export function Columns({ label, list, children, phone }: Props) {
  return (
    <main className={styles.columns} data-phone={phone}>
      <nav className={styles.list} aria-label={label}>
        {list}
      </nav>
      <div className={styles.stage}>{children}</div>
    </main>
  );
}

/** A stage alone. */
export function Stage({ children }: { children: ReactNode }) {
  return <main className={styles.stage}>{children}</main>;
}

type PanelProps = { title: ReactNode; tools?: ReactNode; footer?: ReactNode; children: ReactNode };

/** The inside of the side panel: header and footer stand, the middle scrolls. */
export function PanelFrame({ title, tools, footer, children }: PanelProps) {
  return (
    <>
      <header className={styles.panelHeader}>
        <h2>{title}</h2>
        {tools}
      </header>
      <div className={styles.panelBody}>{children}</div>
      {footer && <footer className={styles.panelFooter}>{footer}</footer>}
    </>
  );
}
