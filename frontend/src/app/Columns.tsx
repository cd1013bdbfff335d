import { List } from 'lucide-react';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import styles from './Shell.module.css';

type Props = {
  /** Name of the list, for screen readers. */
  label: string;
  list: ReactNode;
  children: ReactNode;
  /** Which of the two a phone shows. */
  phone: 'list' | 'stage';
};

type Folding = { unfolded: boolean; toggle: () => void };

const FoldingContext = createContext<Folding>({ unfolded: false, toggle: () => {} });

/**
 * A list and a stage beside it; on a phone one of them. The list folds away where the panel needs its room, until somebody
 * wants it back.
 */
export function Columns({ label, list, children, phone }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const toggle = () => setUnfolded(!unfolded);
  return (
    <FoldingContext.Provider value={{ unfolded, toggle }}>
      <main className={styles.columns} data-phone={phone} data-list={unfolded ? 'kept' : 'folds'}>
        <nav className={styles.list} aria-label={label}>
          {list}
        </nav>
        <div className={styles.stage}>{children}</div>
      </main>
    </FoldingContext.Provider>
  );
}

/** Brings back the list that an open panel folded away; there only while one does. */
export function ListButton() {
  const { say } = useI18n();
  const { unfolded, toggle } = useContext(FoldingContext);
  return (
    <IconButton
      className={styles.unfold}
      label={say('app.list')}
      aria-expanded={unfolded}
      icon={<List size={20} strokeWidth={1.75} aria-hidden />}
      onClick={toggle}
    />
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
