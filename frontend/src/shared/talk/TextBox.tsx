import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Area } from '@/shared/ui/Field';

type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Ctrl+Enter, never while an input method composes. */
  onSend: () => void;
  error?: string | undefined;
  autoFocus?: boolean;
};

/** Several lines of Markdown. */
export function TextBox({ label, value, onChange, onSend, error, autoFocus = false }: Props) {
  const { say } = useI18n();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (autoFocus) frame.current?.querySelector('textarea')?.focus();
  }, [autoFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div ref={frame}>
      <Area
        label={label}
        labelHidden
        placeholder={label}
        hint={say('talk.markdown')}
        error={error}
        value={value}
        rows={3}
        onChange={(e) => onChange(e.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
