import { useI18n } from '@/shared/i18n/i18n';
import styles from './Progress.module.css';

const mostDots = 10;

/** How many steps of a checklist are done. */
export function Progress({ items }: { items: readonly { done: boolean }[] }) {
  const { say } = useI18n();
  if (items.length === 0) return null;
  const done = items.filter((item) => item.done).length;
  const dots = Math.min(items.length, mostDots);
  const lit = Math.round((done / items.length) * dots);
  return (
    <span className={styles.progress}>
      <span className={styles.dots} style={{ '--all': dots, '--lit': lit } as object} aria-hidden />
      <span aria-hidden>{`${done}/${items.length}`}</span>
      <span className="visually-hidden">
        {say('projects.steps-done', { done, all: items.length })}
      </span>
    </span>
  );
}
