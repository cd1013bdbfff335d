import { useI18n } from '@/shared/i18n/i18n';
import { Avatar } from '@/shared/ui/Avatar';
import styles from './PersonName.module.css';
import { pictureOf, usePerson } from './person';

/** A person's full name, joined when it is read. */
export function PersonName({ id }: { id: string }) {
  const { say } = useI18n();
  const person = usePerson(id);
  if (!person) return <span className={styles.waiting} role="img" aria-label={say('ui.loading')} />;
  return <>{person.fullName || say('people.unknown')}</>;
}

type AvatarProps = { id: string; size?: 20 | 24 | 28 | 32 | 36 | 40 | 64 };

/** A person's picture or initials. */
export function PersonAvatar({ id, size = 32 }: AvatarProps) {
  const person = usePerson(id);
  return (
    <Avatar id={id} givenName={person?.givenName ?? ''} size={size} picture={pictureOf(person)} />
  );
}

/** Picture and name in one line. */
export function PersonChip({ id, size = 24 }: AvatarProps) {
  return (
    <span className={styles.chip}>
      <PersonAvatar id={id} size={size} />
      <span className={styles.name}>
        <PersonName id={id} />
      </span>
    </span>
  );
}
