import { Pause, Play, Trash2 } from 'lucide-react';
import type { ImportJob } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import styles from './ImportPage.module.css';
import { useAsk } from './job';

const look = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** What can be done about it now; only who sent it can have it go on, under their own grant. */
export function JobActions({ job, mine }: { job: ImportJob; mine: boolean }) {
  const { say } = useI18n();
  const ask = useAsk();
  if (job.state === 'finished') return null;
  const rests = job.state === 'interrupted' || job.state === 'failed';
  return (
    <div className={styles.actions}>
      {job.state === 'running' && (
        <Button icon={<Pause {...look} />} onClick={() => void ask('interrupt', job.id)}>
          {say('imports.interrupt')}
        </Button>
      )}
      {rests && mine && (
        <Button
          kind={job.state === 'interrupted' ? 'primary' : 'plain'}
          icon={<Play {...look} />}
          onClick={() => void ask('run', job.id)}
        >
          {say('imports.run')}
        </Button>
      )}
      {(rests || job.state === 'uploading') && (
        <Button icon={<Trash2 {...look} />} onClick={() => void ask('discard', job.id)}>
          {say('imports.discard')}
        </Button>
      )}
    </div>
  );
}
