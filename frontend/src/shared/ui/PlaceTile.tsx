import { hueOf, motifOf } from './names';
import styles from './PlaceTile.module.css';

/** Woven motifs, each a path on a 24 grid. */
const motifs = [
  'M12 5l7 7-7 7-7-7zM12 9.5l2.500 2.500-2.500 2.500-2.500-2.500z',
  'M4 9l4-3 4 3 4-3 4 3M4 14l4-3 4 3 4-3 4 3M4 19l4-3 4 3 4-3 4 3',
  'M12 4v16M4 12h16M6.300 6.300l11.400 11.400M17.700 6.300L6.300 17.700',
  'M5 5h5.500v5.500H5zM13.500 5H19v5.500h-5.500zM5 13.500h5.500V19H5zM13.500 13.500H19V19h-5.500z',
  'M5 19v-7a7 7 0 0 1 14 0v7M9 19v-7a3 3 0 0 1 6 0v7',
  'M12 4l8 15H4zM12 11l3.500 6.500h-7z',
  'M4 8c3 0 3 3 6 3s3-3 6-3 3 3 4 3M4 13c3 0 3 3 6 3s3-3 6-3 3 3 4 3M8 5v14M16 5v14',
  'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 4v4M12 16v4',
];

type Props = { id: string; size?: 24 | 32 | 36 };

/** A place's woven motif; motif and hue belong to the place for ever. Silent, always beside the name. */
export function PlaceTile({ id, size = 24 }: Props) {
  const hue = hueOf(id);
  const style = { width: size, height: size, '--h': hue };
  return (
    <span className={styles.tile} style={style} aria-hidden>
      <svg viewBox="0 0 24 24" width={size * 0.67} height={size * 0.67}>
        <path d={motifs[motifOf(id, motifs.length)]} />
      </svg>
    </span>
  );
}
