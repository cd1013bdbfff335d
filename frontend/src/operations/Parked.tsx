import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ParkedKey, SystemPart } from '@/shared/api/contract';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { ErrorBox } from '@/shared/ui/States';
import { DiscardDialog } from './DiscardDialog';
import styles from './System.module.css';
import { parkedQuery, useStep } from './system';

/** Documents that stand still because one of their events could not be folded. */
export function Parked({ parts }: { parts: SystemPart[] }) {
  const { say } = useI18n();
  const views = parts.filter((part) => part.kind === 'view' && part.parked > 0);
  const names = [...new Set(views.map((part) => part.name))];
  if (names.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{say('operations.parked')}</h2>
      <p className={styles.meta}>{say('operations.parked-why')}</p>
      {names.map((view) => (
        <ParkedOf key={view} view={view} />
      ))}
    </section>
  );
}

function ParkedOf({ view }: { view: string }) {
  const query = useQuery(parkedQuery(view));
  if (query.isError) return <ErrorBox error={query.error} onRetry={() => query.refetch()} />;
  return (
    <ul className={styles.rows}>
      {query.data?.map((parked) => (
        <Row key={parked.key} view={view} parked={parked} />
      ))}
    </ul>
  );
}

function Row({ view, parked }: { view: string; parked: ParkedKey }) {
  const { say, language } = useI18n();
  const step = useStep();
  const [asking, setAsking] = useState(false);
  const { key, letters, since, error } = parked;
  const at = moment(new Date(parked.at), language);
  return (
    <li className={styles.part}>
      <span className={styles.grow}>
        <span className={styles.name}>{view}</span>
        <span className={styles.key}>{key}</span>
        <span className={styles.meta}>
          {say('operations.letters', { letters, position: since, at })}
        </span>
        <span className={styles.trouble}>{error}</span>
      </span>
      <span className={styles.buttons}>
        <Button size="small" onClick={() => void step('retry', { view, key })}>
          {say('operations.retry')}
        </Button>
        <Button size="small" onClick={() => setAsking(true)}>
          {say('operations.discard')}
        </Button>
      </span>
      {asking && (
        <DiscardDialog
          letters={letters}
          onDiscard={(reason) => void step('discard', { view, key, reason })}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
