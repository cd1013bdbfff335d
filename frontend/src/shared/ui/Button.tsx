import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { cx } from './cx';

type Props = ComponentProps<'button'> & {
  /** One primary button a view; `danger` always has an icon and a word. */
  kind?: 'primary' | 'plain' | 'soft' | 'text' | 'danger';
  size?: 'normal' | 'small';
  icon?: ReactNode;
};

export function Button({
  kind = 'plain',
  size = 'normal',
  icon,
  className,
  children,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(styles.button, styles[kind], size === 'small' && styles.small, className)}
    >
      {icon}
      {children}
    </button>
  );
}

type IconProps = ComponentProps<'button'> & {
  /** What the button does, in words. */
  label: string;
  icon: ReactNode;
  pressed?: boolean;
};

/** A button that is only a picture; its words are its label. */
export function IconButton({ label, icon, pressed, className, ...rest }: IconProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      {...rest}
      className={cx(styles.icon, pressed && styles.pressed, className)}
    >
      {icon}
    </button>
  );
}
