import { ArrowDown, ArrowUp } from 'lucide-react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Select } from '@/shared/ui/Field';
import { next, type Sort, sorts } from '../sort';
import styles from './CardTable.module.css';

type Props = { sort: Sort | null; onSort: (sort: Sort | null) => void };

/** Sorts where there is no room for the heads of columns. */
export function SortBar({ sort, onSort }: Props) {
  const { say } = useI18n();
  return (
    <div className={styles.sorting}>
      <Select
        label={say('projects.sort')}
        labelHidden
        value={sort?.by ?? ''}
        onChange={(e) => {
          const by = sorts.find((one) => one === e.target.value);
          onSort(by ? next(null, by) : null);
        }}
      >
        <option value="">{say('projects.sort-none')}</option>
        {sorts.map((by) => (
          <option key={by} value={by}>
            {say(`projects.sort-${by}`)}
          </option>
        ))}
      </Select>
      {sort && (
        <Button
          icon={
            sort.descending ? (
              <ArrowDown size={18} strokeWidth={1.75} aria-hidden />
            ) : (
              <ArrowUp size={18} strokeWidth={1.75} aria-hidden />
            )
          }
          onClick={() => onSort({ ...sort, descending: !sort.descending })}
        >
          {say(sort.descending ? 'projects.descending' : 'projects.ascending')}
        </Button>
      )}
    </div>
  );
}
