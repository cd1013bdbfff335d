import { Hash, Lock, MessagesSquare, Plus } from 'lucide-react';
import { useState } from 'react';
import { ListGroup, ListHead, ListLink } from '@/app/ListColumn';
import type { Channel } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { CreateChannel } from './forms/CreateChannel';
import { OtherAvatar, OtherName } from './Other';
import { useUnreadThreads } from './threads/useFollowedThreads';
import { useChannels } from './useChannels';

/** Everything one may talk in: own channels and conversations, then public channels to join. */
export function ChannelList() {
  const { say } = useI18n();
  const [creating, setCreating] = useState(false);
  const channels = useChannels();
  const unreadThreads = useUnreadThreads();
  const items = channels.data?.items ?? [];
  const group = (title: string, some: Channel[]) =>
    some.length > 0 && (
      <ListGroup title={title}>
        {some.map((channel) => (
          <ListLink
            key={channel.id}
            to="/chat/$channel"
            params={{ channel: channel.id }}
            icon={<ChannelIcon channel={channel} />}
            fresh={channel.joined ? channel.unread : 0}
          >
            {channel.kind === 'direct' ? <OtherName channel={channel} /> : channel.name}
          </ListLink>
        ))}
      </ListGroup>
    );
  return (
    <>
      <ListHead
        title={say('chat.chat')}
        tools={
          <IconButton
            label={say('chat.create')}
            icon={<Plus size={20} strokeWidth={1.75} aria-hidden />}
            onClick={() => setCreating(true)}
          />
        }
      />
      <ListGroup>
        <ListLink
          to="/chat/threads"
          icon={<MessagesSquare size={20} strokeWidth={1.75} aria-hidden />}
          fresh={unreadThreads.length}
        >
          {say('chat.threads')}
        </ListLink>
      </ListGroup>
      {channels.isPending && <Skeleton rows={4} />}
      {channels.isError && !channels.data && (
        <ErrorBox error={channels.error} onRetry={() => channels.refetch()} />
      )}
      {group(
        say('chat.channels'),
        items.filter((c) => c.kind === 'channel' && c.joined),
      )}
      {group(
        say('chat.direct'),
        items.filter((c) => c.kind === 'direct'),
      )}
      {group(
        say('chat.others'),
        items.filter((c) => c.kind === 'channel' && !c.joined),
      )}
      {creating && <CreateChannel onClose={() => setCreating(false)} />}
    </>
  );
}

function ChannelIcon({ channel }: { channel: Channel }) {
  if (channel.kind === 'direct') return <OtherAvatar channel={channel} />;
  const Icon = channel.privacy === 'private' ? Lock : Hash;
  return <Icon size={20} strokeWidth={1.75} aria-hidden />;
}
