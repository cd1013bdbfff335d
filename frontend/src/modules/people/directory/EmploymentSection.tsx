import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { administers, useMe } from '@/app/session';
import { History } from '@/audit/History';
import type { Department, Position } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonName } from '@/shared/people/PersonName';
import { Button, IconButton } from '@/shared/ui/Button';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { useToast } from '@/shared/ui/Toasts';
import { today } from '@/shared/when/reading';
import { wholeDay } from '@/shared/when/words';
import { chartQuery, nameOf } from './chart';
import styles from './Directory.module.css';
import { PositionForm } from './PositionForm';
import { usePeopleCommand } from './usePeopleCommand';

/** Where a person works, worked and will work; administrators write it down here. */
export function EmploymentSection({ person }: { person: string }) {
  const { say } = useI18n();
  const admin = administers(useMe());
  const [changing, setChanging] = useState(false);
  const query = useQuery(one('people/employment', person));
  const departments = useQuery(chartQuery).data?.departments ?? [];
  const positions = query.data?.positions ?? [];
  const current = positions.findLast((position) => position.from <= today());
  return (
    <section className={styles.section}>
      <h3>{say('people.work')}</h3>
      {query.isPending && <Skeleton rows={1} avatar={false} />}
      {query.isError && <ErrorBox error={query.error} onRetry={() => query.refetch()} />}
      {query.data && positions.length === 0 && (
        <p className={styles.when}>{say('people.no-position')}</p>
      )}
      <ol className={styles.timeline}>
        {positions.toReversed().map((position) => (
          <Line
            key={position.from}
            person={person}
            position={position}
            departments={departments}
            current={position === current}
          />
        ))}
      </ol>
      {admin && !changing && (
        <Button onClick={() => setChanging(true)}>{say('people.change-position')}</Button>
      )}
      {changing && (
        <PositionForm person={person} current={current} onClose={() => setChanging(false)} />
      )}
      {query.data && query.data.version > 0 && (
        <History kind="employment" id={person} version={query.data.version} />
      )}
    </section>
  );
}

type LineProps = {
  person: string;
  position: Position;
  departments: Department[];
  current: boolean;
};

function Line({ person, position, departments, current }: LineProps) {
  const { say } = useI18n();
  const admin = administers(useMe());
  const send = usePeopleCommand();
  const toast = useToast();
  const { from, title, department, manager } = position;
  const words = [title, nameOf(departments, department)].filter(Boolean).join(' · ');
  const withdraw = async () => {
    if (await send('people/withdraw-position', { person, from })) {
      toast(say('people.position-withdrawn'), () => {
        void send('people/change-position', { person, from, title, department, manager });
      });
    }
  };
  return (
    <li aria-current={current ? 'date' : undefined}>
      <span className={styles.said}>
        <span>
          {current ? <b>{words || say('people.no-job')}</b> : words || say('people.no-job')}
        </span>
        {manager && (
          <span className={styles.when}>
            {say('people.reports-to')} <PersonName id={manager} />
          </span>
        )}
        <span className={styles.when}>{say('people.since-day', { day: wholeDay(from) })}</span>
      </span>
      {admin && (
        <IconButton
          label={say('people.withdraw-position', { day: wholeDay(from) })}
          icon={<Undo2 size={18} strokeWidth={1.75} aria-hidden />}
          onClick={() => void withdraw()}
        />
      )}
    </li>
  );
}
