import { CalendarDays } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import styles from './DateField.module.css';
import { readDay } from './reading';
import { wholeDay } from './words';

const DatePopover = lazy(() => import('./DatePopover'));

type Props = {
  label: string;
  labelHidden?: boolean;
  /** 2026-12-25; null for no day. */
  value: string | null;
  onChange: (day: string | null) => void;
  disabled?: boolean;
};

/** A day, typed as one says it ("25/12", "mai", "monday") or chosen from a month. */
export function DateField({
  label,
  labelHidden = false,
  value,
  onChange,
  disabled = false,
}: Props) {
  const { say } = useI18n();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const [open, setOpen] = useState(false);

  const choose = (day: string | null) => {
    setTyped(undefined);
    setError(undefined);
    if (day !== value) onChange(day);
  };
  const read = () => {
    if (typed === undefined) return;
    if (!typed.trim()) return choose(null);
    const day = readDay(typed);
    switch (day.kind) {
      case 'day':
        return choose(day.date);
      case 'no-such-day':
        return setError(say('when.no-such-day', { last: wholeDay(day.last) }));
      case 'not-understood':
        return setError(say('when.not-understood'));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && typed !== undefined) {
      event.preventDefault();
      read();
    }
    if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
      setError(undefined);
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
    }
  };
  const close = () => {
    setOpen(false);
    frame.current?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.frame} ref={frame}>
      <Field
        label={label}
        labelHidden={labelHidden}
        error={error}
        placeholder={say('when.day-example')}
        value={typed ?? (value ? wholeDay(value) : '')}
        disabled={disabled}
        autoComplete="off"
        onChange={(e) => setTyped(e.target.value)}
        onBlur={read}
        onKeyDown={onKeyDown}
      />
      <span className={labelHidden ? styles.bare : styles.button}>
        <IconButton
          label={say('when.choose', { label })}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-controls={id}
          disabled={disabled}
          icon={<CalendarDays size={18} strokeWidth={1.75} aria-hidden />}
          onClick={() => setOpen(!open)}
        />
      </span>
      {open && (
        <Suspense>
          <DatePopover
            id={id}
            label={label}
            frame={frame}
            value={value}
            onClose={close}
            onChoose={(day) => {
              close();
              choose(day);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
