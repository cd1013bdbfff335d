import { useMe } from '@/app/session';
import type { ImportJob } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonName } from '@/shared/people/PersonName';
import { Tag } from '@/shared/ui/Tag';
import { Bar } from './Bar';
import { Counts } from './Counts';
import styles from './ImportPage.module.css';
import { JobActions } from './JobActions';
import { pace } from './pace';
import { Remarks } from './Remarks';

const tones = {
  uploading: 'wait',
  running: 'wait',
  interrupted: 'hold',
  failed: 'bad',
  finished: 'good',
} as const;

/** The file that the server has: how far it is, what is in its way, what came of it. */
export function JobView({ job }: { job: ImportJob }) {
  const { say } = useI18n();
  const mine = useMe().person === job.startedBy;
  return (
    <section className={styles.card} aria-label={say('imports.title')}>
      <header className={styles.head}>
        <h2>{job.name}</h2>
        <Tag tone={tones[job.state]}>{say(`imports.state-${job.state}`)}</Tag>
      </header>
      <p className={styles.meta}>
        {job.source && `${say(`imports.source-${job.source}`)} · `}
        <PersonName id={job.startedBy} />
      </p>
      <Standing job={job} />
      <Trouble job={job} />
      {job.progress.read > 0 && <Counts {...job.progress} />}
      <Remarks remarks={job.lines} />
      <JobActions job={job} mine={mine} />
    </section>
  );
}

function Standing({ job }: { job: ImportJob }) {
  const { say } = useI18n();
  const { done, of, millis } = job.progress;
  if (job.state === 'uploading') return <p>{say('imports.upload-away')}</p>;
  if (job.state !== 'running') return null;
  const rate = Math.round(pace(done, of, millis).rate);
  return (
    <>
      <p>{of === 0 ? say('imports.reading') : say('imports.done-of', { done, of, rate })}</p>
      <Bar label={say('imports.state-running')} done={done} of={of} millis={millis} />
      <p className={styles.meta}>{say('imports.may-leave')}</p>
    </>
  );
}

function Trouble({ job }: { job: ImportJob }) {
  const { say, has } = useI18n();
  if (job.state === 'interrupted' && !job.trouble) return <p>{say('imports.interrupted')}</p>;
  if (!job.trouble) return null;
  const key = `imports.trouble-${job.trouble}`;
  return (
    <p role={job.state === 'failed' ? 'alert' : undefined}>
      {say(has(key) ? key : 'imports.trouble-died')}
    </p>
  );
}
