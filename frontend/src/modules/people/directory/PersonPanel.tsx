import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { MessageSquareText, X } from 'lucide-react';
import { PanelFrame } from '@/app/Columns';
import { administers, useMe } from '@/app/session';
import { useIsOn } from '@/app/useModules';
import { History } from '@/audit/History';
import { command } from '@/shared/api/commands';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { personQuery, pictureOf } from '@/shared/people/person';
import { Avatar } from '@/shared/ui/Avatar';
import { Button, IconButton } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import { useToast } from '@/shared/ui/Toasts';
import styles from '../Page.module.css';
import own from './Directory.module.css';
import { EmploymentSection } from './EmploymentSection';
import { PersonAdministration } from './PersonAdministration';

/** A person beside the stage: who they are, how to talk to them, and for administrators what they may do. */
export function PersonPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { say } = useI18n();
  const me = useMe();
  const isOn = useIsOn();
  const navigate = useNavigate();
  const toast = useToast();
  const words = useWords();
  const query = useQuery(personQuery(id));
  const person = query.data;

  const talk = async () => {
    try {
      const answer = await command('chat/start-direct-conversation', { with: id });
      await navigate({ to: '/chat/$channel', params: { channel: answer.id } } as never);
    } catch (error) {
      toast(words(error));
    }
  };

  return (
    <PanelFrame
      title={say('people.person')}
      tools={
        <IconButton label={say('ui.close')} icon={<X size={20} aria-hidden />} onClick={onClose} />
      }
    >
      {query.isPending && <Skeleton rows={2} />}
      {query.isError && <ErrorBox error={query.error} onRetry={() => query.refetch()} />}
      {person && (
        <>
          <div className={styles.person}>
            <Avatar
              id={person.id}
              givenName={person.givenName}
              size={64}
              picture={pictureOf(person)}
            />
            <h2>{person.fullName || say('people.unknown')}</h2>
            <span className={styles.meta}>{say(`people.role-${person.role}`)}</span>
            {!person.active && <Tag>{say('people.inactive')}</Tag>}
          </div>
          <div className={styles.actions}>
            {person.id !== me.person && person.active && isOn('chat') && (
              <Button
                kind="soft"
                icon={<MessageSquareText size={18} strokeWidth={1.75} aria-hidden />}
                onClick={talk}
              >
                {say('people.talk')}
              </Button>
            )}
          </div>
          {me.role !== 'guest' && <EmploymentSection person={person.id} />}
          {administers(me) && (
            <section className={cx(own.section, styles.actions)}>
              <h3>{say('people.account-of')}</h3>
              <PersonAdministration person={person} />
            </section>
          )}
          <section className={own.section}>
            <h3>{say('audit.history')}</h3>
            <History kind="person" id={person.id} version={person.version} />
          </section>
        </>
      )}
    </PanelFrame>
  );
}
