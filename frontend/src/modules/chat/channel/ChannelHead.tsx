import { Link } from '@tanstack/react-router';
import { CalendarSearch, ChevronLeft, Info, Users } from 'lucide-react';
import { useState } from 'react';
import { HeadTools } from '@/app/HeadTools';
import { useOpenPanel } from '@/app/usePanel';
import type { Channel } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { Menu } from '@/shared/ui/Menu';
import { DateField } from '@/shared/when/DateField';
import { OtherName } from '../Other';
import styles from './Channel.module.css';

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

type Props = { channel: Channel; onDay: (instant: string) => void };

/** What the conversation is called, who is in it, and the way to a day of it. */
export function ChannelHead({ channel, onDay }: Props) {
  const { say } = useI18n();
  const open = useOpenPanel();
  const [seeking, setSeeking] = useState(false);
  const seek = () => setSeeking(!seeking);
  const about = () => void open('channel', channel.id);
  return (
    <>
      <header className={styles.head} data-head="own">
        <Link to="/chat" className={styles.back} aria-label={say('chat.back')}>
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden />
        </Link>
        <div className={styles.name}>
          <h1>
            {channel.kind === 'direct' ? (
              <OtherName channel={channel} />
            ) : (
              say('chat.channel-name', { name: channel.name ?? '' })
            )}
          </h1>
          {channel.topic && <p>{channel.topic}</p>}
        </div>
        {channel.memberCount > 2 && (
          <span className={styles.count}>
            <Users size={18} strokeWidth={1.75} aria-hidden />
            {channel.memberCount}
            <span className="visually-hidden">{say('chat.people')}</span>
          </span>
        )}
        <HeadTools />
        <span className={styles.wide}>
          <IconButton
            label={say('chat.to-day')}
            pressed={seeking}
            icon={<CalendarSearch {...icon} />}
            onClick={seek}
          />
          <IconButton label={say('chat.about')} icon={<Info {...icon} />} onClick={about} />
        </span>
        <span className={styles.narrow}>
          <Menu
            label={say('chat.menu')}
            items={[
              { label: say('chat.to-day'), icon: <CalendarSearch {...icon} />, onSelect: seek },
              { label: say('chat.about'), icon: <Info {...icon} />, onSelect: about },
            ]}
          />
        </span>
      </header>
      {seeking && <ToDay onDay={onDay} />}
    </>
  );
}

function ToDay({ onDay }: { onDay: Props['onDay'] }) {
  const { say } = useI18n();
  const [day, setDay] = useState<string | null>(null);
  const go = (next: string | null) => {
    setDay(next);
    // The day begins where the reader is.
    if (next !== null) onDay(new Date(`${next}T00:00:00`).toISOString());
  };
  return (
    <div className={styles.seek}>
      <DateField label={say('chat.day')} value={day} onChange={go} />
    </div>
  );
}
