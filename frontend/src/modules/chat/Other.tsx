import { useMe } from '@/app/session';
import type { Channel } from '@/shared/api/contract';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';

/** The other person of a direct conversation; oneself in a conversation with oneself. */
export function useOther(channel: Channel): string {
  const me = useMe();
  return channel.members.find((person) => person !== me.person) ?? me.person;
}

export function OtherName({ channel }: { channel: Channel }) {
  return <PersonName id={useOther(channel)} />;
}

export function OtherAvatar({ channel }: { channel: Channel }) {
  return <PersonAvatar id={useOther(channel)} size={24} />;
}
