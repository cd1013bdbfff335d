import { useQuery } from '@tanstack/react-query';
import type { ImportRun } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonName } from '@/shared/people/PersonName';
import { ErrorBox } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import styles from './ImportPage.module.css';

const tones = { open: 'wait', finished: 'good', stopped: 'plain' } as const;

/** Every import there was, also those from the command line. */
export function Runs() {
  const { say } = useI18n();
  const query = useQuery(list('imports/run'));
  if (query.isError) return <ErrorBox error={query.error} onRetry={() => query.refetch()} />;
  const runs = query.data?.items ?? [];
  if (runs.length === 0) return null;
  return (
    <section className={styles.runs}>
      <h2>{say('imports.runs')}</h2>
      <ul className={styles.rows}>
        {runs.map((run) => (
          <Row key={run.id} run={run} />
        ))}
      </ul>
    </section>
  );
}

function Row({ run }: { run: ImportRun }) {
  const { say, has, language } = useI18n();
  const source = `imports.source-${run.source}`;
  const { read, created } = run;
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <span>{has(source) ? say(source) : run.source}</span>
        <span className={styles.meta}>
          <PersonName id={run.startedBy} />
          {` · ${moment(new Date(run.startedAt), language)}`}
          {run.state === 'finished' && ` · ${say('imports.run-counts', { read, created })}`}
        </span>
      </span>
      <Tag tone={tones[run.state]}>{say(`imports.run-${run.state}`)}</Tag>
    </li>
  );
}
