import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { cx } from '@/shared/ui/cx';
import { ErrorBox } from '@/shared/ui/States';
import styles from './SearchBox.module.css';
import { type Entry, useEntries } from './useEntries';
import { unaccented, useHits } from './useHits';

const most = 12;

type Props = {
  /** The id of the list, which the field controls. */
  id: string;
  words: string;
  /** Where the field finds who hears its keys. */
  keys: RefObject<((event: KeyboardEvent) => void) | undefined>;
  /** Tells the id of the line that stands out. */
  onActive: (id: string | undefined) => void;
  onTry: (words: string) => void;
  onCreate: (index: number) => void;
  onClose: () => void;
};

/** What the box offers for the words in its field. */
export function Answers({ id, words, keys, onActive, onTry, onCreate, onClose }: Props) {
  const { say } = useI18n();
  const answer = useHits(words, most);
  const hits = words ? (answer.data?.items ?? []) : [];
  const entries = useEntries(words, hits, onCreate);
  const run = (entry: Entry) => {
    entry.run();
    if (!entry.stays) onClose();
  };
  return (
    <>
      <Lines id={id} words={words} keys={keys} entries={entries} onActive={onActive} onRun={run} />
      {words && answer.isError && (
        <ErrorBox error={answer.error} onRetry={() => answer.refetch()} />
      )}
      {words && answer.data && hits.length === 0 && !answer.isPlaceholderData && (
        <p className={styles.none} role="status">
          {say('search.none', { words })} <Unaccented words={words} onTry={onTry} />
        </p>
      )}
    </>
  );
}

function Unaccented({ words, onTry }: Pick<Props, 'words' | 'onTry'>) {
  const { say } = useI18n();
  const again = unaccented(words);
  if (!again) return null;
  return (
    <button type="button" onClick={() => onTry(again)}>
      {say('search.try', { words: again })}
    </button>
  );
}

type LinesProps = Pick<Props, 'id' | 'words' | 'keys' | 'onActive'> & {
  entries: Entry[];
  onRun: (entry: Entry) => void;
};

function Lines({ id, words, keys, entries, onActive, onRun }: LinesProps) {
  const { say } = useI18n();
  const [at, setAt] = useState({ words, index: 0 });
  // Other words begin with their best line again.
  const active = at.words === words ? Math.min(at.index, entries.length - 1) : 0;
  const shown = entries.length > 0 ? `${id}-${active}` : undefined;
  useEffect(() => {
    if (shown) document.getElementById(shown)?.scrollIntoView({ block: 'nearest' });
    onActive(shown);
  }, [shown, onActive]);
  useEffect(() => {
    keys.current = (event) => {
      if (event.nativeEvent.isComposing) return;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const index = (active + step + entries.length) % entries.length;
      if (step) setAt({ words, index });
      const entry = entries[active];
      if (event.key === 'Enter' && entry) onRun(entry);
      if (step || event.key === 'Enter') event.preventDefault();
    };
    return () => {
      keys.current = undefined;
    };
  });
  return (
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
            onPointerMove={() => setAt({ words, index })}
            onClick={() => onRun(entry)}
          >
            {entry.line}
          </div>
        </div>
      ))}
    </div>
  );
}
