import {
  autoUpdate,
  FloatingPortal,
  flip,
  offset,
  useDismiss,
  useFloating,
  useInteractions,
} from '@floating-ui/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import type { Person } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import styles from '@/shared/people/PersonPicker.module.css';
import { pictureOf } from '@/shared/people/person';
import { Avatar } from '@/shared/ui/Avatar';
import { cx } from '@/shared/ui/cx';
import { Area } from '@/shared/ui/Field';
import { landmark } from '@/shared/ui/landmark';
import { asked } from './mentions';
import type { Mentions } from './useMentions';
import { useTitles } from './useTitles';

const shown = 6;

type Props = Omit<ComponentProps<typeof Area>, 'onChange'> & {
  value: string;
  onText: (text: string) => void;
  mentions: Mentions;
};

/** Several lines of text in which people are named: `@` and a few letters, with or without accents, offer them. */
export function MentionArea({ value, onText, mentions, onKeyDown, ...rest }: Props) {
  const { say } = useI18n();
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [closedAt, setClosedAt] = useState<number>();
  const asking = asked(value, caret, mentions.named);
  const wanted = asking !== undefined && asking.from !== closedAt;
  const q = asking?.q.trim() ?? '';
  const found = useQuery({
    ...list('people/person', { q: q || undefined, limit: shown }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const people = wanted ? choices(found.data?.items ?? [], q, mentions.named[q]) : [];
  const titles = useTitles(people, q);
  const open = people.length > 0;
  const { refs, floatingStyles, context } = useFloating({
    open,
    onOpenChange: (next) => !next && setClosedAt(asking?.from),
    placement: 'top-start',
    strategy: 'fixed',
    middleware: [offset(4), flip()],
    whileElementsMounted: autoUpdate,
  });
  const { getFloatingProps } = useInteractions([useDismiss(context, { escapeKey: false })]);

  const choose = (person: Person) => {
    if (!asking || !person.fullName) return;
    const name = mentions.add(person.fullName, person.id, titles.get(person.id));
    const before = `${value.slice(0, asking.from)}@${name} `;
    onText(before + value.slice(caret));
    setCaret(before.length);
    setActive(0);
  };
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: people.length - 1 };
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Keys that end a composition of Vietnamese letters choose nobody.
    if (!open || event.nativeEvent.isComposing) return onKeyDown?.(event);
    const step = steps[event.key];
    if (step !== undefined) setActive((active + step) % people.length);
    else if (event.key === 'Escape') setClosedAt(asking?.from);
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      // What is typed may be ahead of what was found.
      const person = people[active % people.length];
      if (person && !found.isPlaceholderData) choose(person);
    } else return onKeyDown?.(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={refs.setReference}>
      <Area
        {...rest}
        value={value}
        onChange={(event) => {
          setCaret(event.target.selectionStart);
          setActive(0);
          onText(event.target.value);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={keyDown}
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? `${listId}-${active % people.length}` : undefined}
      />
      {open && (
        <FloatingPortal root={landmark(refs.reference.current)} preserveTabOrder={false}>
          <div
            ref={refs.setFloating}
            style={floatingStyles}
            className={styles.list}
            {...getFloatingProps({ id: listId, 'aria-label': say('mentions.people') })}
            role="listbox"
            aria-busy={found.isPlaceholderData}
          >
            {people.map((person, index) => (
              <div
                key={person.id}
                id={`${listId}-${index}`}
                className={cx(styles.row, index === active % people.length && styles.active)}
                // Before the field loses the focus.
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(person);
                }}
                role="option"
                tabIndex={-1}
                aria-selected={index === active % people.length}
              >
                <Avatar
                  id={person.id}
                  givenName={person.givenName}
                  size={24}
                  picture={pictureOf(person)}
                />
                <span>
                  {person.fullName}
                  {titles.get(person.id) && <small>{` · ${titles.get(person.id)}`}</small>}
                </span>
              </div>
            ))}
          </div>
        </FloatingPortal>
      )}
    </div>
  );
}

/** Who is offered. Behind a name that was chosen already nobody but others who have it too. */
function choices(found: Person[], q: string, chosen: string | undefined): Person[] {
  const people = found.filter((person) => person.active);
  const another = people.some(({ fullName, id }) => fullName === q && id !== chosen);
  return chosen === undefined || another ? people : [];
}
