import type { Category } from '@/shared/api/contract';
import styles from './StateIcon.module.css';

const shapes: Record<Category, string> = {
  todo: '',
  doing: 'M8 4.500a3.500 3.500 0 0 1 0 7z',
  done: 'M5.500 8.200l1.800 1.800 3.200-3.600',
};

/** How far a task is in a state, as a shape beside the state's name. */
export function StateIcon({ category }: { category: Category }) {
  return (
    <svg
      className={styles.icon}
      data-category={category}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden
    >
      <circle cx="8" cy="8" r="5.500" />
      {shapes[category] && <path d={shapes[category]} />}
    </svg>
  );
}
