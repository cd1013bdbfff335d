import { Mark } from '@/shared/ui/Mark';
import type { Dot } from './since';
import styles from './Today.module.css';

/** When things happened, from left to right; the sentence beside it says them in words. */
export function Strip({ dots, from }: { dots: Dot[]; from: string }) {
  const [start, end] = [Date.parse(from), Date.now()];
  const place = (at: string) => {
    const share = (Date.parse(at) - start) / Math.max(end - start, 1);
    return { left: `${Math.min(Math.max(share, 0), 1) * 100}%` };
  };
  return (
    <span className={styles.strip} aria-hidden>
      {dots.map((dot) => (
        <i key={dot.id} style={place(dot.at)}>
          <Mark kind={dot.kind} />
        </i>
      ))}
    </span>
  );
}
