import type { Reaction } from '@/shared/api/contract';
import styles from './Glyph.module.css';

/** All reactions; hat and coffee belong to the firm. */
export const reactions: Reaction[] = ['heart', 'like', 'laugh', 'hat', 'coffee'];

const shapes: Record<Reaction, string[]> = {
  heart: [
    'M10 16.600C6.200 14.200 3.400 11.600 3.400 8.300a3.400 3.400 0 0 1 6.600-1.200 3.400 3.400 0 0 1 6.600 1.200c0 3.300-2.800 5.900-6.600 8.300z',
  ],
  like: [
    'M7 9.600 9.700 4c1.200 0 1.900.9 1.700 2L11 8.500h3.900c1 0 1.700.8 1.500 1.800l-.9 4.600c-.2.8-.8 1.300-1.600 1.300H7z',
    'M7 9.600H4v6.600h3',
  ],
  laugh: [
    'M10 3.400a6.600 6.600 0 1 0 0 13.200 6.600 6.600 0 0 0 0-13.200z',
    'M6.700 10.800a3.400 3.400 0 0 0 6.600 0zM7.700 7.700h.01M12.300 7.700h.01',
  ],
  hat: [
    'M10 3.800 17.200 13.200c-4.300 2-10.100 2-14.400 0z',
    'M6.700 8.400c2.100.8 4.500.8 6.600 0M7 14.600c.6 2.100 5.400 2.100 6 0',
  ],
  coffee: [
    'M3.800 8h9.700v4.600a3.500 3.500 0 0 1-3.500 3.500H7.300a3.500 3.500 0 0 1-3.500-3.500z',
    'M13.500 9.200h1.200a1.700 1.700 0 0 1 0 3.400h-1.200M6.900 3.600v2M10.400 3.600v2',
  ],
};

/** Our own drawing of a reaction; its word stands in the button's label. */
export function Glyph({ kind }: { kind: Reaction }) {
  const [ground, lines] = shapes[kind];
  return (
    <svg className={styles[kind]} viewBox="0 0 20 20" width="18" height="18" aria-hidden>
      <path className={styles.ground} d={ground} />
      {lines && <path d={lines} />}
    </svg>
  );
}
