import {
  autoUpdate,
  FloatingPortal,
  flip,
  offset,
  size,
  useDismiss,
  useFloating,
  useInteractions,
  useListNavigation,
  useRole,
} from '@floating-ui/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react';
import type { Person } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Avatar } from '@/shared/ui/Avatar';
import { cx } from '@/shared/ui/cx';
import { Field } from '@/shared/ui/Field';
import { landmark } from '@/shared/ui/landmark';
import styles from './PersonPicker.module.css';
import { personQuery, pictureOf } from './person';

type Props = {
  label: string;
  labelHidden?: boolean;
  /** Who is chosen; null for nobody. */
  value: string | null;
  onChange: (person: string | null) => void;
  /** The word for nobody, where nobody may be chosen. */
  none?: string;
  /** Who is not offered. */
  without?: readonly string[];
  disabled?: boolean;
};

type Choice = { id: string | null; name: string; person?: Person };

const shown = 50;

/** One person of however many: the server looks for what is typed, in any order of words, with or without accents. */
export function PersonPicker(props: Props) {
  const { label, labelHidden = false, value, onChange, none, without = [], disabled } = props;
  const { say } = useI18n();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState<number | null>(null);
  const rows = useRef<(HTMLElement | null)[]>([]);
  const open = typed !== undefined;
  const q = useDeferredValue(typed?.trim() ?? '');
  const chosen = usePersonIf(value);
  const found = useQuery({
    ...list('people/person', { q: q || undefined, limit: shown }),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const choices = choicesOf(found.data?.items ?? [], q === '' ? none : undefined, without);

  const close = () => {
    setTyped(undefined);
    setActive(null);
  };
  const { refs, floatingStyles, context } = useFloating({
    open,
    onOpenChange: (next) => !next && close(),
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [
      offset(4),
      flip(),
      size({
        apply: ({ rects, elements }) => {
          elements.floating.style.width = `${Math.max(rects.reference.width, 240)}px`;
        },
      }),
    ],
    whileElementsMounted: autoUpdate,
  });
  const { getReferenceProps, getFloatingProps, getItemProps } = useInteractions([
    useDismiss(context, { escapeKey: false }),
    useRole(context, { role: 'listbox' }),
    useListNavigation(context, {
      listRef: rows,
      activeIndex: active,
      onNavigate: setActive,
      virtual: true,
      loop: true,
    }),
  ]);
  const choose = (choice: Choice) => {
    close();
    if (choice.id !== value) onChange(choice.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (event.key === 'ArrowDown' && !open) setTyped('');
    if (event.key !== 'Enter' || !open) return;
    event.preventDefault();
    // What is typed may be ahead of what was found.
    const choice = choices[active ?? 0];
    if (choice && (active !== null || (q !== '' && !found.isFetching))) choose(choice);
  };
  return (
    <div ref={refs.setReference} className={styles.picker}>
      <Field
        label={label}
        labelHidden={labelHidden}
        placeholder={none ?? say('people.find')}
        value={typed ?? chosen?.fullName ?? (value ? '…' : (none ?? ''))}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
        {...getReferenceProps({
          onChange: (e) => {
            setTyped((e.target as HTMLInputElement).value);
            setActive(null);
          },
          onClick: () => setTyped(typed ?? ''),
          onBlur: close,
          onKeyDown,
        })}
        role="combobox"
        aria-autocomplete="list"
      />
      {open && (
        <FloatingPortal
          root={landmark(refs.domReference.current ?? refs.reference.current)}
          preserveTabOrder={false}
        >
          <div
            ref={refs.setFloating}
            style={floatingStyles}
            className={styles.list}
            {...getFloatingProps({ 'aria-label': label })}
          >
            {found.isSuccess && choices.length === 0 && (
              <p className={styles.nobody}>{say('people.nobody-called', { name: typed })}</p>
            )}
            {choices.map((choice, index) => (
              <div
                key={choice.id ?? 'none'}
                ref={(row) => {
                  rows.current[index] = row;
                }}
                className={cx(styles.row, active === index && styles.active)}
                {...getItemProps({
                  // Before the field loses the focus.
                  onPointerDown: (event) => {
                    event.preventDefault();
                    choose(choice);
                  },
                })}
                role="option"
                tabIndex={-1}
                aria-selected={active === index}
              >
                {choice.person && (
                  <Avatar
                    id={choice.person.id}
                    givenName={choice.person.givenName}
                    size={24}
                    picture={pictureOf(choice.person)}
                  />
                )}
                <span>{choice.name}</span>
              </div>
            ))}
          </div>
        </FloatingPortal>
      )}
    </div>
  );
}

function usePersonIf(id: string | null): Person | undefined {
  return useQuery({ ...personQuery(id ?? ''), enabled: id !== null }).data;
}

function choicesOf(found: Person[], none: string | undefined, without: readonly string[]) {
  const people = found
    .filter((person) => person.active && !without.includes(person.id))
    .map((person): Choice => ({ id: person.id, name: person.fullName ?? '', person }));
  return none === undefined ? people : [{ id: null, name: none } as Choice, ...people];
}
