import { useQuery } from '@tanstack/react-query';
import { command } from '@/shared/api/commands';
import { list } from '@/shared/api/views';
import { useWords } from '@/shared/api/words';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import { useToast } from '@/shared/ui/Toasts';
import styles from '../Page.module.css';
import { deviceOf } from './device';

/** Where one is signed in; any of them can be ended. */
export function Sessions() {
  const { say, language } = useI18n();
  const toast = useToast();
  const words = useWords();
  const sessions = useQuery(list('people/session'));
  const deviceName = (agent: string) => {
    const device = deviceOf(agent);
    if (!device) return agent || say('people.some-device');
    const { browser, system } = device;
    if (browser && system) return say('people.device', { browser, system });
    return browser ?? system;
  };
  const end = (session: string) =>
    command('people/end-session', { session })
      .then(() => toast(say('people.session-ended')))
      .catch((error) => toast(words(error)));
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.sessions')}</h2>
      </header>
      {sessions.isPending && <Skeleton rows={2} avatar={false} />}
      {sessions.isError && <ErrorBox error={sessions.error} onRetry={() => sessions.refetch()} />}
      {sessions.data && (
        <div className={styles.rows}>
          {sessions.data.items.map((session) => (
            <div className={styles.row} key={session.id}>
              <span className={styles.grow}>
                <span className={styles.name}>{deviceName(session.device ?? '')}</span>
                <span className={styles.meta}>{moment(new Date(session.openedAt), language)}</span>
              </span>
              {session.current ? (
                <Tag tone="good">{say('people.this-session')}</Tag>
              ) : (
                <Button
                  size="small"
                  aria-label={`${say('people.end-session')}: ${deviceName(session.device ?? '')}, ${moment(new Date(session.openedAt), language)}`}
                  onClick={() => end(session.id)}
                >
                  {say('people.end-session')}
                </Button>
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
