import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useCreations } from '@/app/useCreations';
import { useI18n } from '@/shared/i18n/i18n';
import styles from './SearchBox.module.css';

const Answers = lazy(() => import('./Answers').then((m) => ({ default: m.Answers })));

/**
 * The one box over everything: finds, goes, makes. Arrows move, Enter opens, Esc closes. The field is there at once and
 * stays, so that no letter gets lost while what answers it is on its way.
 */
export function SearchBox({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const keys = useRef<(event: KeyboardEvent) => void>(undefined);
  const [text, setText] = useState('');
  const [active, setActive] = useState<string>();
  const [creating, setCreating] = useState<number>();
  const words = useDeferredValue(text.trim());
  useLayoutEffect(() => {
    const box = dialog.current;
    if (creating === undefined) box?.showModal();
    else box?.close();
    return () => box?.close();
  }, [creating]);
  const creations = useCreations();
  const Form = creating === undefined ? undefined : creations[creating]?.form;
  if (Form) {
    return (
      <Suspense>
        <Form onClose={onClose} text={words} />
      </Suspense>
    );
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={say('search.title')}
      onCancel={onClose}
      onClick={(e) => e.target === dialog.current && onClose()}
    >
      <div className={styles.field}>
        <Search size={20} strokeWidth={1.75} aria-hidden />
        <input
          role="combobox"
          aria-label={say('search.title')}
          aria-expanded={active !== undefined}
          aria-controls={active && id}
          aria-activedescendant={active}
          aria-autocomplete="list"
          placeholder={say('app.find')}
          maxLength={200}
          value={text}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={(e) => keys.current?.(e)}
        />
        <kbd>{say('search.escape')}</kbd>
      </div>
      <Suspense>
        <Answers
          id={id}
          words={words}
          keys={keys}
          onActive={setActive}
          onTry={setText}
          onCreate={setCreating}
          onClose={onClose}
        />
      </Suspense>
    </dialog>
  );
}
