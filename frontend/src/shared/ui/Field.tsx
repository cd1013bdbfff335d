import { TriangleAlert } from 'lucide-react';
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { cx } from './cx';
import styles from './Field.module.css';

type Common = {
  label: string;
  /** What is wrong and how to mend it. */
  error?: string | undefined;
  hint?: string | undefined;
  /** The label is read out but not drawn. */
  labelHidden?: boolean;
};

type FrameProps = Common & {
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
};

function Frame({ label, error, hint, labelHidden, children }: FrameProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={styles.frame}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({ id, describedBy: note ? `${id}-note` : undefined })}
      {note && (
        <p id={`${id}-note`} className={error ? styles.error : styles.hint}>
          {error && <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />}
          {note}
        </p>
      )}
    </div>
  );
}

type InputProps = Common & InputHTMLAttributes<HTMLInputElement>;

/** One line of text with its label, and what is wrong with it. */
export function Field({ label, error, hint, labelHidden = false, className, ...rest }: InputProps) {
  return (
    <Frame label={label} error={error} hint={hint} labelHidden={labelHidden}>
      {({ id, describedBy }) => (
        <input
          {...rest}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          className={cx(styles.input, className)}
        />
      )}
    </Frame>
  );
}

type AreaProps = Common & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Several lines of text; grows with what is written. */
export function Area({ label, error, hint, labelHidden = false, className, ...rest }: AreaProps) {
  return (
    <Frame label={label} error={error} hint={hint} labelHidden={labelHidden}>
      {({ id, describedBy }) => (
        <textarea
          {...rest}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          className={cx(styles.input, styles.area, className)}
        />
      )}
    </Frame>
  );
}

type SelectProps = Common & SelectHTMLAttributes<HTMLSelectElement>;

/** A choice of few. */
export function Select({
  label,
  error,
  hint,
  labelHidden = false,
  className,
  ...rest
}: SelectProps) {
  return (
    <Frame label={label} error={error} hint={hint} labelHidden={labelHidden}>
      {({ id, describedBy }) => (
        <select
          {...rest}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          className={cx(styles.input, className)}
        />
      )}
    </Frame>
  );
}
