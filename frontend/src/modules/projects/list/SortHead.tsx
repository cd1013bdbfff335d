import { ArrowDown, ArrowUp } from 'lucide-react';
import { next, type Sort } from '../sort';
import styles from './CardTable.module.css';

type Props = {
  by: Sort['by'];
  children: string;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
};

/** The head of a column that the table can be sorted by. */
export function SortHead({ by, children, sort, onSort }: Props) {
  const lit = sort?.by === by ? sort : null;
  const Arrow = lit?.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={lit ? (lit.descending ? 'descending' : 'ascending') : 'none'}
      className={styles.sortable}
    >
      <button type="button" onClick={() => onSort(next(sort, by))}>
        {children}
        {lit && <Arrow size={16} strokeWidth={1.75} aria-hidden />}
      </button>
    </th>
  );
}
