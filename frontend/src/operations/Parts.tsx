import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { SystemPart } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Confirm } from '@/shared/ui/Confirm';
import { Tag } from '@/shared/ui/Tag';
import styles from './System.module.css';
import { useStep } from './system';

const tones = {
  serving: 'good',
  building: 'wait',
  'catching-up': 'wait',
  waiting: 'hold',
  stopped: 'bad',
} as const;

const kinds = ['view', 'search', 'copy'] as const;

/** How far every part is; what needs looking at comes first. */
export function Parts({ parts, at }: { parts: SystemPart[]; at: string }) {
  const { say } = useI18n();
  return kinds.map((kind) => {
    const these = parts.filter((part) => part.kind === kind);
    if (these.length === 0) return null;
    const worst = [...these].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
    return (
      <section className={styles.section} key={kind}>
        <h2>{say(`operations.${kind}`, { count: these.length })}</h2>
        <p className={styles.meta}>{say(`operations.${kind}-why`)}</p>
        <ul className={styles.rows}>
          {worst.map((part) => (
            <PartRow key={`${part.name} ${part.version}`} part={part} at={at} />
          ))}
        </ul>
      </section>
    );
  });
}

const order = ['stopped', 'waiting', 'building', 'catching-up', 'serving'];
const rank = (part: SystemPart) => order.indexOf(part.state);

function PartRow({ part, at }: { part: SystemPart; at: string }) {
  const { say } = useI18n();
  return (
    <li className={styles.part} aria-label={part.name}>
      <span className={styles.grow}>
        <span className={styles.name}>
          {part.version > 1
            ? say('operations.build', { name: part.name, version: part.version })
            : part.name}
        </span>
        <Standing part={part} at={at} />
        {part.state === 'building' && <Progress part={part} />}
        {part.trouble && <span className={styles.trouble}>{part.trouble}</span>}
      </span>
      <Tag tone={tones[part.state as keyof typeof tones]}>
        {say(`operations.state-${part.state}`)}
      </Tag>
      {part.kind === 'view' && <Actions part={part} />}
    </li>
  );
}

function Standing({ part, at }: { part: SystemPart; at: string }) {
  const { say } = useI18n();
  const { position, behind, waitingSince, parked, comparison } = part;
  const seconds = waitingSince
    ? Math.max(0, Math.round((Date.parse(at) - Date.parse(waitingSince)) / 1_000))
    : 0;
  const words = [
    say('operations.position', { position }),
    behind > 0 && say('operations.behind', { behind, seconds }),
    parked > 0 &&
      say(part.kind === 'view' ? 'operations.parked-of' : 'operations.refused', { parked }),
    comparison && say('operations.compared', { result: result(comparison) }),
  ];
  return <span className={styles.meta}>{words.filter(Boolean).join(' · ')}</span>;
}

/** What the engine says in English; only the usual ones have words of their own. */
const result = (comparison: string) =>
  comparison === 'equal' || comparison === 'switched' ? comparison : 'different';

function Progress({ part }: { part: SystemPart }) {
  const { say } = useI18n();
  const of = part.position + part.behind;
  const share = of > 0 ? part.position / of : 0;
  const { perSecond, secondsLeft } = part;
  return (
    <>
      <span
        className={styles.bar}
        role="progressbar"
        aria-label={say('operations.progress', { name: part.name })}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.meta}>
        {say('operations.rate', { perSecond })}
        {secondsLeft !== null && ` · ${say('operations.left', { seconds: secondsLeft })}`}
      </span>
    </>
  );
}

function Actions({ part }: { part: SystemPart }) {
  const { say } = useI18n();
  const step = useStep();
  const [asking, setAsking] = useState(false);
  const view = part.name;
  if (part.state === 'stopped')
    return (
      <Button size="small" onClick={() => void step('resume', { view })}>
        {say('operations.resume')}
      </Button>
    );
  if (part.state === 'building') return null;
  return (
    <>
      <Button
        size="small"
        aria-label={say('operations.rebuild-of', { name: view })}
        onClick={() => setAsking(true)}
      >
        {say('operations.rebuild')}
      </Button>
      {asking && (
        <Confirm
          title={say('operations.rebuild-of', { name: view })}
          action={say('operations.rebuild')}
          icon={<RefreshCw size={18} strokeWidth={1.75} aria-hidden />}
          onConfirm={() => void step('rebuild', { view })}
          onClose={() => setAsking(false)}
        >
          {say('operations.rebuild-why')}
        </Confirm>
      )}
    </>
  );
}
