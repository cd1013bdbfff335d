import { useQuery } from '@tanstack/react-query';
import { CalendarClock, Flag, Hash, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { OtherAvatar, OtherName } from '@/modules/chat/Other';
import type { Channel, Task } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { usePerson } from '@/shared/people/person';
import { cx } from '@/shared/ui/cx';
import { useMe } from '../session';
import type { Need } from './needs';
import { Opener } from './Opener';
import styles from './Today.module.css';

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** One thing that waits, with the action in the row. */
export function NeedRow({ need }: { need: Need }) {
  return need.kind === 'unread' ? <Talk channel={need.channel} /> : <Work need={need} />;
}

function Work({ need }: { need: { kind: 'late' | 'due-today'; task: Task; days: number } }) {
  const { say } = useI18n();
  const late = need.kind === 'late';
  const Icon = late ? Flag : CalendarClock;
  const what = late ? say('app.today-late', { days: need.days }) : say('app.today-due-today');
  return (
    <Row
      mark={
        <span className={cx(styles.round, late && styles.late)}>
          <Icon {...icon} />
        </span>
      }
      title={need.task.title}
      words={what}
      about={<Where task={need.task} />}
      action={
        <Opener
          kind="task"
          id={need.task.id}
          label={`${say('app.today-open')}: ${need.task.title}`}
        >
          {say('app.today-open')}
        </Opener>
      }
    />
  );
}

function Talk({ channel }: { channel: Channel }) {
  const { say } = useI18n();
  const direct = channel.kind === 'direct';
  const Icon = channel.privacy === 'private' ? Lock : Hash;
  const mark = direct ? (
    <OtherAvatar channel={channel} size={36} />
  ) : (
    <span className={styles.round}>
      <Icon {...icon} />
    </span>
  );
  return (
    <Row
      mark={mark}
      title={direct ? <OtherName channel={channel} /> : channel.name}
      words={say('app.today-unread', { count: channel.unread })}
      about={say(direct ? 'app.today-direct' : 'app.today-channel')}
      action={
        <Opener kind="channel" id={channel.id}>
          {say('app.today-reply')}
        </Opener>
      }
    />
  );
}

/** In which place, and who waits for it. */
function Where({ task }: { task: Task }) {
  const { say } = useI18n();
  const me = useMe();
  const group = useQuery({
    ...one('groups/group', task.group ?? ''),
    enabled: task.group !== null,
  }).data;
  const asker = usePerson(task.requester)?.givenName;
  const asked = task.requester !== me.person && asker && say('app.today-asked', { name: asker });
  return [task.group === null ? me.organisation.name : group?.name, asked]
    .filter(Boolean)
    .join(' · ');
}

type RowProps = {
  mark: ReactNode;
  title: ReactNode;
  words: string;
  about: ReactNode;
  action: ReactNode;
};

function Row({ mark, title, words, about, action }: RowProps) {
  return (
    <li className={styles.row}>
      {mark}
      <p className={styles.words}>
        <b>{title}</b> <span>{words}</span>
        <small>{about}</small>
      </p>
      {action}
    </li>
  );
}
