import { useQueries } from '@tanstack/react-query';
import { SmilePlus } from 'lucide-react';
import { useMe } from '@/app/session';
import type { Reaction, ReactionBy } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { personQuery } from '@/shared/people/person';
import { cx } from '@/shared/ui/cx';
import { Menu } from '@/shared/ui/Menu';
import { Glyph, reactions as kinds } from './Glyph';
import styles from './Reactions.module.css';

const named = 5;

type Props = {
  reactions: ReactionBy[];
  onToggle: (reaction: Reaction) => void;
  /** Whether the button for another one stands behind them. */
  adding?: boolean;
};

/** Who feels what about something; one's own are lit and go away by the same button. */
export function Reactions({ reactions, onToggle, adding = true }: Props) {
  const me = useMe();
  return (
    <div className={styles.row}>
      {reactions
        .filter(({ people }) => people.length > 0)
        .map(({ reaction, people }) => (
          <Pill
            key={reaction}
            reaction={reaction}
            people={people}
            mine={people.includes(me.person)}
            onClick={() => onToggle(reaction)}
          />
        ))}
      {adding && <ReactMenu onChoose={onToggle} />}
    </div>
  );
}

/** Every reaction there is, in their order. */
export function useReactionItems(onChoose: (reaction: Reaction) => void) {
  const { say } = useI18n();
  return kinds.map((reaction) => ({
    label: say(`reactions.${reaction}`),
    icon: <Glyph kind={reaction} />,
    onSelect: () => onChoose(reaction),
  }));
}

/** A button that offers every reaction. */
export function ReactMenu({ onChoose }: { onChoose: (reaction: Reaction) => void }) {
  const { say } = useI18n();
  return (
    <Menu
      label={say('reactions.react')}
      icon={<SmilePlus size={18} strokeWidth={1.75} aria-hidden />}
      items={useReactionItems(onChoose)}
      placement="bottom-start"
    />
  );
}

type PillProps = { reaction: Reaction; people: string[]; mine: boolean; onClick: () => void };

function Pill({ reaction, people, mine, onClick }: PillProps) {
  const { say } = useI18n();
  const shown = useQueries({ queries: people.slice(0, named).map(personQuery) });
  const label = say('reactions.reaction', {
    reaction: say(`reactions.${reaction}`),
    count: people.length,
    names: shown.map(({ data }) => data?.fullName ?? '…').join(', '),
    others: people.length - shown.length,
  });
  return (
    <button
      type="button"
      className={cx(styles.pill, mine && styles.mine)}
      aria-pressed={mine}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Glyph kind={reaction} />
      {people.length}
    </button>
  );
}
