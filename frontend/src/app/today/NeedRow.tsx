import { CalendarClock, Flag, Hash, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { OtherName, useOther } from '@/modules/chat/Other';
import type { Channel, Task } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar } from '@/shared/people/PersonName';
import { cx } from '@/shared/ui/cx';
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
    <Other channel={channel} />
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
      action={
        <Opener kind="channel" id={channel.id}>
          {say('app.today-reply')}
        </Opener>
      }
    />
  );
}

function Other({ channel }: { channel: Channel }) {
  return <PersonAvatar id={useOther(channel)} size={36} />;
}

type RowProps = { mark: ReactNode; title: ReactNode; words: string; action: ReactNode };

function Row({ mark, title, words, action }: RowProps) {
  return (
    <li className={styles.row}>
      {mark}
      <p className={styles.words}>
        <b>{title}</b>
        <span>{words}</span>
      </p>
      {action}
    </li>
  );
}
