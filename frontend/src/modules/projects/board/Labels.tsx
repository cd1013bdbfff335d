import { hueOf } from '@/shared/ui/names';
import styles from './Labels.module.css';

/** The labels of a task: a dash of colour and the word. */
export function Labels({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <span className={styles.labels}>
      {labels.map((label) => (
        <span key={label} className={styles.label} style={{ '--h': hueOf(label) } as object}>
          {label}
        </span>
      ))}
    </span>
  );
}
