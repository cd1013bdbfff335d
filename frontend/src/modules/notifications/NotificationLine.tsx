import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import type { Notification } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { firstWords } from '@/shared/mentions/firstWords';
import { Said } from '@/shared/mentions/Said';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { cx } from '@/shared/ui/cx';
import styles from './Notifications.module.css';

type Props = { notification: Notification; onOpen: () => void };

/** One thread: who did what, where, when; a dot and bold while it is new. */
export function NotificationLine({ notification, onOpen }: Props) {
  const { say, rich, language } = useI18n();
  const { actors, count, unseen, at, title, text } = notification;
  const first = actors[0] ?? '';
  const about = title ?? (text === null ? undefined : firstWords(text, 120));
  return (
    <li>
      <button type="button" className={cx(styles.row, unseen && styles.unseen)} onClick={onOpen}>
        <PersonAvatar id={first} size={36} />
        <span className={styles.words}>
          <span>
            {rich('notifications.who', {
              others: count - 1,
              name: <PersonName id={first} />,
              b: (parts) => <b>{parts}</b>,
            })}{' '}
            {say(`notifications.did-${deed(notification)}`)}
          </span>
          {about && (
            <q className={styles.about}>
              <Said text={about} />
            </q>
          )}
          <small>
            <Where notification={notification} />
            <time dateTime={at}>{moment(new Date(at), language)}</time>
          </small>
        </span>
        {unseen && (
          <i className={styles.dot}>
            <span className="visually-hidden">{say('notifications.new')}</span>
          </i>
        )}
      </button>
    </li>
  );
}

/** What was done to what, and whether that is the reader's own. */
function deed({ kind, own, subject }: Notification): string {
  if (kind === 'commented') return `${kind}-${subject.kind}${own ? '-own' : ''}`;
  if (kind === 'reacted') return `${kind}-${subject.kind}`;
  return kind === 'replied' && own ? `${kind}-own` : kind;
}

/** In which place; nothing for what is said between two. */
function Where({ notification }: { notification: Notification }) {
  const { group, project, channel, direct } = notification;
  if (direct) return null;
  if (channel) return <Name view="chat/channel" id={channel} />;
  if (project) return <Name view="projects/project" id={project} />;
  if (group) return <Name view="groups/group" id={group} />;
  return <Organisation />;
}

type NameProps = { view: 'chat/channel' | 'projects/project' | 'groups/group'; id: string };

function Name({ view, id }: NameProps) {
  const place = useQuery(one(view, id)).data as { name: string | null } | undefined;
  return place?.name ? <span>{place.name}</span> : null;
}

function Organisation() {
  return <span>{useMe().organisation.name}</span>;
}
