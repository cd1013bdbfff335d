import styles from './Avatar.module.css';
import { hueOf, initials } from './names';

type Props = {
  id: string;
  givenName: string | null;
  size?: 20 | 24 | 28 | 32 | 36 | 40 | 64;
  /** The address of the person's picture; initials stand in for it. */
  picture?: string | undefined;
};

const letterSize = (size: number) => Math.max(9.5, Math.round(size * 0.4));

/** A person, small. Always beside their name, so it is silent for screen readers. */
export function Avatar({ id, givenName, size = 32, picture }: Props) {
  const box = { width: size, height: size };
  if (picture) return <img className={styles.avatar} style={box} src={picture} alt="" />;
  const style = { ...box, '--h': hueOf(id), fontSize: letterSize(size) };
  return (
    <span
      className={styles.avatar}
      style={style}
      data-initials={initials(givenName ?? '')}
      aria-hidden
    />
  );
}
