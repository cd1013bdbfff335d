import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { MentionArea } from '@/shared/mentions/MentionArea';
import type { Mentions } from '@/shared/mentions/useMentions';
import { Area } from '@/shared/ui/Field';

type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Ctrl+Enter, never while an input method composes. */
  onSend: () => void;
  error?: string | undefined;
  autoFocus?: boolean;
  /** Where people may be named. */
  mentions?: Mentions;
};

/** Several lines of Markdown. */
export function TextBox(props: Props) {
  const { label, value, onChange, onSend, error, autoFocus = false, mentions } = props;
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
  const field = {
    label,
    labelHidden: true,
    placeholder: label,
    hint: say('talk.markdown'),
    error,
    value,
    rows: 3,
    onKeyDown,
  };
  return (
    <div ref={frame}>
      {mentions ? (
        <MentionArea {...field} mentions={mentions} onText={onChange} />
      ) : (
        <Area {...field} onChange={(e) => onChange(e.target.value)} />
      )}
    </div>
  );
}
