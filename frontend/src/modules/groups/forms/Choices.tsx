import { useId } from 'react';
import styles from './Forms.module.css';

type Props<T extends string> = {
  label: string;
  value: T | undefined;
  options: { value: T; label: string; why: string }[];
  onChange: (value: T) => void;
};

/** One of a few, each with a sentence about what it means. */
export function Choices<T extends string>({ label, value, options, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.label}</b>
            <span>{option.why}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
