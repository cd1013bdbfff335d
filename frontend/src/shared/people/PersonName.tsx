import { useI18n } from '@/shared/i18n/i18n';
import { Avatar } from '@/shared/ui/Avatar';
import { cx } from '@/shared/ui/cx';
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

type ChipProps = AvatarProps & {
  /** The given name alone where there is little room: the beginning of a full name tells nobody who it is. */
  shorten?: boolean;
};

/** Picture and name in one line. */
export function PersonChip({ id, size = 24, shorten = false }: ChipProps) {
  const given = usePerson(id)?.givenName;
  return (
    <span className={styles.chip}>
      <PersonAvatar id={id} size={size} />
      <span className={cx(styles.name, shorten && given && styles.full)}>
        <PersonName id={id} />
      </span>
      {shorten && given && <span className={cx(styles.name, styles.given)}>{given}</span>}
    </span>
  );
}
