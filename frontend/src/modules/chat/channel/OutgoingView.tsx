import { RefreshCw } from 'lucide-react';
import { useMe } from '@/app/session';
import { timeOfDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Said } from '@/shared/mentions/Said';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { Button } from '@/shared/ui/Button';
import styles from './Messages.module.css';
import type { Outgoing } from './outbox';

/** A message of one's own that is on its way, or could not be sent. */
export function OutgoingView({ entry, onRetry }: { entry: Outgoing; onRetry: () => void }) {
  const { say, language } = useI18n();
  const me = useMe();
  return (
    <article className={styles.message}>
      <PersonAvatar id={me.person} size={36} />
      <div className={styles.said}>
        <p className={styles.who}>
          <b>
            <PersonName id={me.person} />
          </b>
          <time dateTime={entry.at}>{timeOfDay(new Date(entry.at), language)}</time>
        </p>
        <p className={styles.outgoing}>
          <Said text={entry.text} />
        </p>
        {entry.state === 'sending' ? (
          <span className={styles.edited}>{say('chat.sending')}</span>
        ) : (
          <p className={styles.failed}>
            {say('chat.failed')}
            <Button
              size="small"
              icon={<RefreshCw size={16} strokeWidth={1.75} aria-hidden />}
              onClick={onRetry}
            >
              {say('ui.retry')}
            </Button>
          </p>
        )}
      </div>
    </article>
  );
}
