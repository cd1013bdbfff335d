import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  Suspense,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { cx } from '@/shared/ui/cx';
import { ErrorBox } from '@/shared/ui/States';
import styles from './SearchBox.module.css';
import { creations, type Entry, useEntries } from './useEntries';
import { unaccented, useHits } from './useHits';

const most = 12;

/** The one box over everything: finds, goes, makes. Arrows move, Enter opens, Esc closes. */
export function SearchBox({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [creating, setCreating] = useState<number>();
  const words = useDeferredValue(text.trim());
  const answer = useHits(words, most);
  const hits = words ? (answer.data?.items ?? []) : [];
  const entries = useEntries(words, hits, setCreating);
  useEffect(() => {
    const box = dialog.current;
    if (creating === undefined) box?.showModal();
    else box?.close();
    return () => box?.close();
  }, [creating]);
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
      <Combo
        text={text}
        onText={setText}
        entries={entries}
        onRun={(entry) => {
          entry.run();
          if (!creations.some(({ label }) => label === entry.key)) onClose();
        }}
      />
      {words && answer.isError && (
        <ErrorBox error={answer.error} onRetry={() => answer.refetch()} />
      )}
      {words && answer.data && hits.length === 0 && !answer.isPlaceholderData && (
        <NoHits words={words} onTry={setText} />
      )}
    </dialog>
  );
}

function NoHits({ words, onTry }: { words: string; onTry: (words: string) => void }) {
  const { say } = useI18n();
  const again = unaccented(words);
  return (
    <p className={styles.none} role="status">
      {say('search.none', { words })}{' '}
      {again && (
        <button type="button" onClick={() => onTry(again)}>
          {say('search.try', { words: again })}
        </button>
      )}
    </p>
  );
}

type ComboProps = {
  text: string;
  onText: (text: string) => void;
  entries: Entry[];
  onRun: (entry: Entry) => void;
};

function Combo({ text, onText, entries, onRun }: ComboProps) {
  const { say } = useI18n();
  const id = useId();
  const [at, setAt] = useState(0);
  const active = Math.min(at, entries.length - 1);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) setAt((active + step + entries.length) % entries.length);
    const entry = entries[active];
    if (event.key === 'Enter' && entry) onRun(entry);
    if (step || event.key === 'Enter') event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <Search size={20} strokeWidth={1.75} aria-hidden />
        <input
          role="combobox"
          aria-label={say('search.title')}
          aria-expanded
          aria-controls={id}
          aria-activedescendant={entries.length ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          placeholder={say('app.find')}
          maxLength={200}
          value={text}
          onChange={(e) => {
            onText(e.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>{say('search.escape')}</kbd>
      </div>
      <div id={id} role="listbox" aria-label={say('search.title')} className={styles.list}>
        {entries.map((entry, index) => (
          <div key={entry.key} role="presentation">
            {entries[index - 1]?.group !== entry.group && (
              <p className={styles.group} role="presentation">
                {entry.group}
              </p>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and its keys */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: named by aria-activedescendant */}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={cx(styles.entry, index === active && styles.on)}
              onPointerMove={() => setAt(index)}
              onClick={() => onRun(entry)}
            >
              {entry.line}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
