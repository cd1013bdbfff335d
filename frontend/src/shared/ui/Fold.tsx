import { type FocusEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from './Button';
import { cx } from './cx';
import styles from './Fold.module.css';

/** Shows the beginning of what is very long, and the rest when it is asked for. Who listens always has all of it. */
export function Fold({ children }: { children: ReactNode }) {
  const { say } = useI18n();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [long, setLong] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const inner = box.current?.firstElementChild;
    if (!inner) return;
    const watch = new ResizeObserver(() => setLong(inner.clientHeight > most(inner)));
    watch.observe(inner);
    return () => watch.disconnect();
  }, []);
  /** What one comes to by the keyboard is never under the fold. */
  const onFocus = ({ target, currentTarget }: FocusEvent) => {
    const under =
      target.getBoundingClientRect().bottom - currentTarget.getBoundingClientRect().bottom;
    if (under > 0) setOpen(true);
  };
  const toggle = () => {
    // Its beginning may be far above by now.
    if (open) box.current?.scrollIntoView({ block: 'nearest' });
    setOpen(!open);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears of what is focused inside, does nothing itself */}
      <div
        ref={box}
        id={id}
        className={cx(styles.fold, open && styles.open, long && styles.long)}
        onFocus={onFocus}
      >
        <div>{children}</div>
      </div>
      {long && (
        <Button
          kind="text"
          size="small"
          className={styles.more}
          aria-controls={id}
          onClick={toggle}
        >
          {say(open ? 'ui.fold' : 'ui.unfold')}
        </Button>
      )}
    </>
  );
}

const most = (inside: Element) =>
  Number.parseFloat(getComputedStyle(inside).getPropertyValue('--most'));
