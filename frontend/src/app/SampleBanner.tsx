import { useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import styles from './SampleBanner.module.css';
import { useMe } from './session';

const command = 'infra/bin/chung up';

/** In the sample company: says so, and how to begin with one's own. */
export function SampleBanner() {
  const { say } = useI18n();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  if (!me.sample) return null;
  return (
    <aside className={styles.banner} aria-label={say('app.sample')}>
      <p>
        <span className={styles.whole}>{say('app.sample-is', { name: me.organisation.name })}</span>
        <span className={styles.name}>{say('app.sample')}</span>
      </p>
      <Button size="small" onClick={() => setAsking(true)}>
        {say('app.sample-own')}
      </Button>
      {asking && (
        <Dialog title={say('app.sample-own')} onClose={() => setAsking(false)}>
          <p>{say('app.sample-how')}</p>
          <pre className={styles.command}>{command}</pre>
          <p>{say('app.sample-apart')}</p>
        </Dialog>
      )}
    </aside>
  );
}
