import { type KeyboardEvent, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Field } from '@/shared/ui/Field';
import { readHour } from './reading';

type Props = {
  label: string;
  /** 15:30; null for no hour. */
  value: string | null;
  onChange: (time: string | null) => void;
  disabled?: boolean;
  hint?: string | undefined;
};

/** An hour, typed as one says it: "15h30", "3h chiều", "3pm". */
export function TimeField({ label, value, onChange, disabled = false, hint }: Props) {
  const { say } = useI18n();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const shown = value?.slice(0, 5) ?? '';
  const settle = (time: string | null) => {
    setTyped(undefined);
    setWrong(false);
    if (time !== (shown || null)) onChange(time);
  };
  const read = () => {
    if (typed === undefined) return;
    if (!typed.trim()) return settle(null);
    const time = readHour(typed);
    if (time) settle(time);
    else setWrong(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || typed === undefined) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      read();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setTyped(undefined);
      setWrong(false);
    }
  };
  return (
    <Field
      label={label}
      placeholder={say('when.hour-example')}
      error={wrong ? say('when.no-hour') : undefined}
      hint={hint}
      value={typed ?? shown}
      disabled={disabled}
      autoComplete="off"
      onChange={(e) => setTyped(e.target.value)}
      onBlur={read}
      onKeyDown={onKeyDown}
    />
  );
}
