import { RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from './Button';
import styles from './States.module.css';

/** The shape of what comes. Shown only after 300 ms, so that quick answers do not flicker. */
export function Skeleton({ rows = 3, avatar = true }: { rows?: number; avatar?: boolean }) {
  const { say } = useI18n();
  const lines = Array.from({ length: rows }, (_, i) => i);
  return (
    <div className={styles.skeleton} role="status" aria-label={say('ui.loading')}>
      {lines.map((line) => (
        <div className={styles.ghost} key={line}>
          {avatar && <i className={styles.round} />}
          <span>
            <i style={{ width: `${52 - 9 * (line % 3)}%` }} />
            <i style={{ width: `${92 - 13 * (line % 4)}%` }} />
          </span>
        </div>
      ))}
    </div>
  );
}

type EmptyProps = { children: ReactNode; action?: ReactNode; ghost?: ReactNode };

/** Nothing here yet: one sentence, one action, a ghost of the filled state. */
export function Empty({ children, action, ghost }: EmptyProps) {
  return (
    <div className={styles.empty}>
      {ghost && (
        <div className={styles.ghosts} aria-hidden>
          {ghost}
        </div>
      )}
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Dashed outlines of what will stand here. */
export function Ghosts({ count = 3 }: { count?: number }) {
  return Array.from({ length: count }, (_, i) => i).map((i) => <i key={i} />);
}

type ErrorProps = { error: unknown; onRetry?: () => void };

/** What happened, what to do, and the button for it. */
export function ErrorBox({ error, onRetry }: ErrorProps) {
  const { say } = useI18n();
  const words = useWords();
  return (
    <div className={styles.error} role="alert">
      <TriangleAlert size={20} strokeWidth={1.75} aria-hidden />
      <div>
        <h3>{say('ui.not-loaded')}</h3>
        <p>{words(error)}</p>
        {onRetry && (
          <Button
            size="small"
            kind="primary"
            icon={<RefreshCw size={16} aria-hidden />}
            onClick={onRetry}
          >
            {say('ui.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
