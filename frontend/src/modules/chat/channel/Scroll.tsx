import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Top } from './kept';
import styles from './Scroll.module.css';

type Props<T> = {
  label: string;
  items: T[];
  keyOf: (item: T) => string;
  children: (item: T) => ReactElement;
  /** What stands there instead of items, or above them. */
  above?: ReactNode;
  /** Few items stand at the upper edge instead of the lower one. */
  fromTop?: boolean;
  /** Where to begin; at the end unless it is given. */
  begin?: Top | undefined;
  onOlder?: (() => void) | undefined;
  onNewer?: (() => void) | undefined;
  onMove?: (atEnd: boolean, top: Top) => void;
};

const nearEnd = 80;
/** So far ahead is drawn and asked for, that nothing blank comes into sight. */
const ahead = 800;

/** A list of which only what is near is drawn. It stays at its end while one reads there, and stands still elsewhere. */
export function Scroll<T>(props: Props<T>) {
  const { label, items, keyOf, children, above, begin, onOlder, onNewer, onMove, fromTop } = props;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const follow = useRef(true);
  const begun = useRef(false);
  const first = items[0] && keyOf(items[0]);
  const last = items.length > 0 ? keyOf(items[items.length - 1] as T) : undefined;
  const prepended = usePrepended(items, keyOf);

  const toEnd = () => list.current?.scrollToIndex(items.length - 1, { align: 'end' });
  const look = () => {
    const [element, handle] = [box.current, list.current];
    const top = handle && items[handle.findItemIndex(handle.scrollOffset)];
    if (!begun.current || !element || !handle || !top) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    const left = scrollHeight - scrollTop - clientHeight;
    follow.current = left < nearEnd && onNewer === undefined;
    if (scrollTop < ahead) onOlder?.();
    if (left < ahead) onNewer?.();
    const offset = scrollTop - handle.getItemOffset(items.indexOf(top));
    onMove?.(follow.current, { key: keyOf(top), offset });
  };
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items at either end
  useLayoutEffect(() => {
    if (items.length === 0) return;
    const from = begun.current ? undefined : begin;
    begun.current = true;
    const index = from ? items.findIndex((item) => keyOf(item) === from.key) : -1;
    if (from && index >= 0) {
      follow.current = false;
      list.current?.scrollToIndex(index, { align: 'start', offset: from.offset });
    } else if (follow.current) {
      toEnd();
    }
    const frame = requestAnimationFrame(() => latest.current());
    return () => cancelAnimationFrame(frame);
  }, [first, last, items.length]);

  return (
    <div
      ref={box}
      className={styles.scroll}
      role="log"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reached by keys
      tabIndex={0}
    >
      {above}
      {!fromTop && <div className={styles.fill} />}
      <Virtualizer
        ref={list}
        data={items}
        bufferSize={ahead}
        shift={prepended}
        onScroll={() => latest.current()}
        onResize={() => {
          if (follow.current) toEnd();
          latest.current();
        }}
      >
        {(item) => children(item)}
      </Virtualizer>
    </div>
  );
}

/** Whether items were put before those that are drawn; what one looks at then stays where it is. */
function usePrepended<T>(items: T[], keyOf: (item: T) => string): boolean {
  const before = useRef<string>(undefined);
  const first = items[0] && keyOf(items[0]);
  const known = before.current;
  const prepended =
    known !== undefined && known !== first && items.some((item) => keyOf(item) === known);
  useLayoutEffect(() => {
    before.current = first;
  }, [first]);
  return prepended;
}
