import { useQuery } from '@tanstack/react-query';
import type { SystemStep } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonName } from '@/shared/people/PersonName';
import { Empty, ErrorBox } from '@/shared/ui/States';
import styles from './System.module.css';

/** Who did what to the views, and why. */
export function Steps() {
  const { say } = useI18n();
  const query = useQuery(list('engine/steps'));
  return (
    <section className={styles.section}>
      <h2>{say('operations.steps')}</h2>
      {query.isError && <ErrorBox error={query.error} onRetry={() => query.refetch()} />}
      {query.data?.items.length === 0 && <Empty>{say('operations.no-steps')}</Empty>}
      {query.data && query.data.items.length > 0 && (
        <ul className={styles.rows}>
          {query.data.items.map((step) => (
            <Row key={`${step.at} ${step.what} ${step.view}`} step={step} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ step }: { step: SystemStep }) {
  const { say, language } = useI18n();
  const { what, view, key, reason, node } = step;
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <span className={styles.name}>{say(`operations.step-${what}`, { view })}</span>
        {key && <span className={styles.key}>{key}</span>}
        {reason && <span className={styles.reason}>{reason}</span>}
        <span className={styles.meta}>
          <PersonName id={step.by} />
          {` · ${moment(new Date(step.at), language)} · ${say('operations.node', { node })}`}
        </span>
      </span>
    </li>
  );
}
