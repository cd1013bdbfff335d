import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { LogOut, UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { PanelFrame } from '@/app/Columns';
import { History } from '@/audit/History';
import type { Channel } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonChip } from '@/shared/people/PersonName';
import { PersonPicker } from '@/shared/people/PersonPicker';
import { Button, IconButton } from '@/shared/ui/Button';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { useToast } from '@/shared/ui/Toasts';
import { useChatCommand } from '../useChatCommand';
import styles from './Channel.module.css';

/** About a conversation: who is in it, who may come, its history. */
export function ChannelPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { say } = useI18n();
  const query = useQuery(one('chat/channel', id));
  return (
    <PanelFrame
      title={say('chat.about')}
      tools={
        <IconButton label={say('ui.close')} icon={<X size={20} aria-hidden />} onClick={onClose} />
      }
    >
      {query.isPending && <Skeleton rows={3} />}
      {query.isError && !query.data && (
        <ErrorBox error={query.error} onRetry={() => query.refetch()} />
      )}
      {query.data && <About channel={query.data} />}
    </PanelFrame>
  );
}

function About({ channel }: { channel: Channel }) {
  const { say } = useI18n();
  const send = useChatCommand();
  const navigate = useNavigate();
  const toast = useToast();
  const leave = async () => {
    if (!(await send('chat/leave-channel', { channel: channel.id }))) return;
    // Nobody comes back into a private channel by themselves.
    const back = () => void send('chat/join-channel', { channel: channel.id });
    toast(
      say('chat.left', { name: channel.name ?? '' }),
      channel.privacy === 'public' ? back : undefined,
    );
    await navigate({ to: '/chat' });
  };
  return (
    <div className={styles.about}>
      <section>
        <h3>{say('chat.members', { count: channel.memberCount })}</h3>
        <ul className={styles.members}>
          {channel.members.map((person) => (
            <li key={person}>
              <PersonChip id={person} size={28} />
            </li>
          ))}
        </ul>
      </section>
      {channel.kind === 'channel' && channel.joined && (
        <>
          <AddPerson channel={channel} />
          <Button icon={<LogOut size={18} strokeWidth={1.75} aria-hidden />} onClick={leave}>
            {say('chat.leave')}
          </Button>
        </>
      )}
      <section>
        <h3>{say('audit.history')}</h3>
        <History kind="channel" id={channel.id} version={channel.version} />
      </section>
    </div>
  );
}

function AddPerson({ channel }: { channel: Channel }) {
  const { say } = useI18n();
  const send = useChatCommand();
  const [person, setPerson] = useState<string | null>(null);
  const add = async () => {
    if (person === null) return;
    if (await send('chat/add-to-channel', { channel: channel.id, person })) setPerson(null);
  };
  return (
    <div className={styles.add}>
      <PersonPicker
        label={say('chat.add')}
        value={person}
        without={channel.members}
        onChange={setPerson}
      />
      <IconButton
        label={say('chat.add')}
        icon={<UserPlus size={20} strokeWidth={1.75} aria-hidden />}
        disabled={!person}
        onClick={add}
      />
    </div>
  );
}
