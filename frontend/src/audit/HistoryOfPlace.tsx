import { History } from './History';
import styles from './HistoryOfPlace.module.css';

/** The history of a place, as one of its tabs. */
export function HistoryOfPlace({ group }: { group: string }) {
  return (
    <div className={styles.place}>
      <History kind="group" id={group} />
    </div>
  );
}
