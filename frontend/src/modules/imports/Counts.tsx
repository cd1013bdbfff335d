import type { ImportRun } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import styles from './ImportPage.module.css';

type Counted = Pick<ImportRun, 'read' | 'created' | 'skipped'>;

/** What was read, what was brought in, and what was left out for which reasons. */
export function Counts({ read, created, skipped }: Counted) {
  const { say } = useI18n();
  const out = skipped.reduce((sum, each) => sum + each.count, 0);
  return (
    <dl className={styles.counts}>
      <Count word={say('imports.read')} value={read} />
      <Count word={say('imports.created')} value={created} />
      <Count word={say('imports.skipped')} value={out} />
      {skipped.length > 0 && (
        <div className={styles.reasons}>
          <dt>{say('imports.why-skipped')}</dt>
          {skipped.map(({ reason, count }) => (
            <Reason key={reason} reason={reason} count={count} />
          ))}
        </div>
      )}
    </dl>
  );
}

function Count({ word, value }: { word: string; value: number }) {
  const { say } = useI18n();
  return (
    <div>
      <dt>{word}</dt>
      <dd>{say('imports.number', { value })}</dd>
    </div>
  );
}

function Reason({ reason, count }: { reason: string; count: number }) {
  const { say, has } = useI18n();
  const key = [`imports.reason-${reason}`, `refusals.${reason}`].find(has);
  return (
    <dd>
      <b>{say('imports.number', { value: count })}</b>
      <span>{key ? say(key) : reason}</span>
    </dd>
  );
}
