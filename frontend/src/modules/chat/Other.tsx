import { useQueries } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import type { Channel } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { personQuery } from '@/shared/people/person';
import styles from './Other.module.css';

/** The others of a conversation; oneself in a conversation with oneself. */
export function useOthers(channel: Channel): string[] {
  const me = useMe();
  const others = channel.members.filter((person) => person !== me.person);
  return others.length > 0 ? others : [me.person];
}

/** The full name of the other; of several the names by which they are called. */
export function OtherName({ channel }: { channel: Channel }) {
  const others = useOthers(channel);
  const [one = ''] = others;
  return others.length === 1 ? <PersonName id={one} /> : <GivenNames of={others} />;
}

function GivenNames({ of }: { of: string[] }) {
  const { say } = useI18n();
  const people = useQueries({ queries: of.map(personQuery) });
  const names = people.map(({ data }) => (data ? data.givenName || say('people.unknown') : '…'));
  return <>{names.join(', ')}</>;
}

/** The other's picture; of several how many they are. */
export function OtherAvatar({ channel, size = 24 }: { channel: Channel; size?: 24 | 36 }) {
  const others = useOthers(channel);
  const [one = ''] = others;
  if (others.length === 1) return <PersonAvatar id={one} size={size} />;
  return (
    <span className={styles.several} style={{ width: size, height: size }} aria-hidden>
      {others.length}
    </span>
  );
}
