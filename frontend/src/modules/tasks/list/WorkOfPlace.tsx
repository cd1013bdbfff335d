import { QuickTask } from './QuickTask';
import { TaskTable } from './TaskTable';
import styles from './WorkOfPlace.module.css';

/** The tasks of a place, as one of its tabs. */
export function WorkOfPlace({ group }: { group: string }) {
  return (
    <>
      <div className={styles.quick}>
        <QuickTask group={group} />
      </div>
      <TaskTable list="all" group={group} />
    </>
  );
}
