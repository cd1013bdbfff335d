import { useI18n } from '@/shared/i18n/i18n';
import styles from './ImportPage.module.css';
import { pace } from './pace';

type Props = { label: string; done: number; of: number; millis: number };

/** A bar that fills, and below it how long it still takes. */
export function Bar({ label, done, of, millis }: Props) {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  return (
    <>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <TimeLeft done={done} of={of} millis={millis} />
    </>
  );
}

function TimeLeft({ done, of, millis }: Omit<Props, 'label'>) {
  const { say } = useI18n();
  const { secondsLeft } = pace(done, of, millis);
  if (secondsLeft === undefined) return null;
  const text =
    secondsLeft < 90
      ? say('imports.seconds-left', { seconds: secondsLeft })
      : say('imports.minutes-left', { minutes: Math.ceil(secondsLeft / 60) });
  return <p className={styles.meta}>{text}</p>;
}
