import {
  autoUpdate,
  FloatingFocusManager,
  FloatingPortal,
  flip,
  offset,
  shift,
  useDismiss,
  useFloating,
  useInteractions,
  useRole,
} from '@floating-ui/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type RefObject, useLayoutEffect } from 'react';
import { DayPicker } from 'react-day-picker';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { landmark } from '@/shared/ui/landmark';
import styles from './DateField.module.css';
import { iso, readDay } from './reading';
import { dayAsDate, monthName, ownZone, shortWeekday, spokenDay, zoneName } from './words';

type Props = {
  id: string;
  label: string;
  frame: RefObject<HTMLElement | null>;
  value: string | null;
  onChoose: (day: string | null) => void;
  onClose: () => void;
};

/** There it is a sheet at the bottom, and nothing is placed. */
const isPhone = () => matchMedia('(max-width: 720px)').matches;

const near = ['tomorrow', 'monday', 'month-end'] as const;

/** A month to choose a day from: arrows move by days and weeks, Page keys by months, Home and End within the week. */
export default function DatePopover({ id, label, frame, value, onChoose, onClose }: Props) {
  const { say, language } = useI18n();
  const { refs, floatingStyles, context } = useFloating({
    open: true,
    onOpenChange: (open) => !open && onClose(),
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(4), flip(), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  });
  useLayoutEffect(() => refs.setReference(frame.current), [refs, frame]);
  const { getFloatingProps } = useInteractions([
    useDismiss(context),
    useRole(context, { role: 'dialog' }),
  ]);
  const chosen = value ? dayAsDate(value) : undefined;
  const words = near.map((name) => say(`when.${name}`));
  return (
    <FloatingPortal root={landmark(frame.current)} preserveTabOrder={false}>
      <FloatingFocusManager context={context} modal={false} guards={false} initialFocus={-1}>
        <div
          ref={refs.setFloating}
          style={isPhone() ? undefined : floatingStyles}
          className={styles.popover}
          {...getFloatingProps({
            id,
            'aria-label': label,
            // A panel or dialog around it stays open.
            onKeyDown: (event) => event.key === 'Escape' && event.stopPropagation(),
          })}
        >
          <DayPicker
            mode="single"
            autoFocus
            weekStartsOn={1}
            navLayout="after"
            selected={chosen}
            defaultMonth={chosen ?? new Date()}
            onSelect={(_, day) => onChoose(iso(day))}
            formatters={{
              formatCaption: (month) => monthName(month, language),
              formatWeekdayName: (day) => shortWeekday(day, language),
            }}
            labels={{
              labelNav: () => label,
              labelGrid: (month) => monthName(month, language),
              labelPrevious: () => say('when.previous'),
              labelNext: () => say('when.next'),
              labelWeekday: (day) => shortWeekday(day, language),
              labelDayButton: (day, { today }) =>
                [spokenDay(day, language), today && say('when.today')].filter(Boolean).join(', '),
            }}
            components={{
              Chevron: ({ orientation }) =>
                orientation === 'left' ? (
                  <ChevronLeft size={18} aria-hidden />
                ) : (
                  <ChevronRight size={18} aria-hidden />
                ),
            }}
          />
          <div className={styles.near}>
            {words.map((word) => (
              <Button key={word} size="small" onClick={() => onChoose(dayOf(word))}>
                {word}
              </Button>
            ))}
            {value && (
              <Button size="small" kind="text" onClick={() => onChoose(null)}>
                {say('when.none')}
              </Button>
            )}
          </div>
          <p className={styles.zone}>{zoneName(ownZone(), say, language)}</p>
        </div>
      </FloatingFocusManager>
    </FloatingPortal>
  );
}

/** The buttons are words that the field itself understands. */
function dayOf(word: string): string | null {
  const read = readDay(word);
  return read.kind === 'day' ? read.date : null;
}
