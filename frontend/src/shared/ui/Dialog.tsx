import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from './Button';
import styles from './Dialog.module.css';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  /** Never closed by a click outside, for choices that must be made. */
  mustChoose?: boolean;
};

/** A dialog of the browser itself: keeps the focus inside, Esc closes, focus returns. */
export function Dialog({ title, onClose, children, footer, mustChoose = false }: Props) {
  const { say } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      // Strict mode closes and opens again, and the event of that comes late.
      onClose={() => ref.current?.open === false && onClose()}
      onClick={(e) => !mustChoose && e.target === ref.current && onClose()}
    >
      <section className={styles.inside}>
        <header>
          <h2 id={titleId}>{title}</h2>
          <IconButton
            label={say('ui.close')}
            icon={<X size={20} strokeWidth={1.75} aria-hidden />}
            onClick={onClose}
          />
        </header>
        <div className={styles.body}>{children}</div>
        {footer && <footer>{footer}</footer>}
      </section>
    </dialog>
  );
}
