import { useState } from 'react';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Said } from '@/shared/mentions/Said';
import { PersonName } from '@/shared/people/PersonName';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { Dialog } from '@/shared/ui/Dialog';
import styles from './ConflictDialog.module.css';
import type { Present } from './saveOver';
import type { Choice } from './useSave';

type Props = { mine: string; there: Present; decide: (choice: Choice) => void };

/** Two versions of the same words side by side; one is chosen, nothing is lost before. */
export default function ConflictDialog({ mine, there, decide }: Props) {
  const { say, language } = useI18n();
  const [chosen, setChosen] = useState<'mine' | 'theirs'>('mine');
  const version = (which: 'mine' | 'theirs', text: string, who: React.ReactNode, when: string) => (
    <label className={cx(styles.version, chosen === which && styles.chosen)}>
      <span>
        <b>{who}</b>
        <input
          type="radio"
          name="version"
          checked={chosen === which}
          onChange={() => setChosen(which)}
        />
      </span>
      <span className={styles.text}>
        <Said text={text} />
      </span>
      <small>{when}</small>
    </label>
  );
  return (
    <Dialog
      title={say('conflict.title')}
      mustChoose
      onClose={() => decide('later')}
      footer={
        <>
          <Button onClick={() => decide('later')}>{say('conflict.later')}</Button>
          <Button kind="primary" onClick={() => decide(chosen)}>
            {say(chosen === 'mine' ? 'conflict.use-mine' : 'conflict.use-theirs')}
          </Button>
        </>
      }
    >
      <p>{say('conflict.why')}</p>
      <div className={styles.two}>
        {version('mine', mine, say('conflict.mine'), say('conflict.not-sent'))}
        {version(
          'theirs',
          there.text,
          there.by ? <PersonName id={there.by} /> : say('conflict.theirs'),
          there.at
            ? say('conflict.saved-at', { when: moment(new Date(there.at), language) })
            : say('conflict.saved'),
        )}
      </div>
    </Dialog>
  );
}
