import styles from './Mark.module.css';

/** What kind of event: the same shape in sentences, strips, trail and dock. */
export type MarkKind = 'created' | 'moved' | 'changed' | 'said' | 'agreed' | 'removed';

const shapes: Record<MarkKind, string> = {
  created: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  moved: 'M5 3.500l7 4.500-7 4.500z',
  changed: 'M4.500 4.500h7v7h-7z',
  said: 'M8 3.500l4.500 4.500L8 12.500 3.500 8z',
  agreed: 'M8 3.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zM8 7a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  removed: 'M4.500 4.500l7 7M11.500 4.500l-7 7',
};

/** The mark of an event; the sentence beside it says the same in words. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg className={styles[kind]} viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      <path d={shapes[kind]} />
    </svg>
  );
}

type StateKind = 'open' | 'done';

/** A task's state as a shape. */
export function StateMark({ kind }: { kind: StateKind }) {
  return (
    <svg className={styles[kind]} viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      <circle cx="8" cy="8" r="5.500" />
      {kind === 'done' && <path d="M5.500 8.200l1.800 1.800 3.200-3.600" />}
    </svg>
  );
}
