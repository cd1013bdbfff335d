import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { BoardCard, Workflow } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button, IconButton } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import type { Spot } from './arrange';
import { Card } from './Card';
import styles from './Column.module.css';
import { NewCard } from './NewCard';
import { StateIcon } from './StateIcon';
import { useDropTarget } from './useDrag';

type Props = {
  project: string;
  workflow: Workflow;
  state: Workflow['states'][0];
  cards: BoardCard[];
  /** How many there are at least, also those that are not wanted or not fetched. */
  count: string;
  lifted: string | undefined;
  shown: boolean;
  mayAdd: boolean;
  onKey: (event: KeyboardEvent, task: string) => void;
  onMove: (task: string, spot: Spot) => void;
};

const portion = 50;

/** One state with its cards; the lower ones of a long one are drawn when they are asked for. */
export function Column({ project, workflow, state, cards, count, ...props }: Props) {
  const { say } = useI18n();
  const { lifted, shown, mayAdd, onKey, onMove } = props;
  const ref = useRef<HTMLElement>(null);
  const [drawn, setDrawn] = useState(portion);
  const [adding, setAdding] = useState(false);
  const target = useDropTarget(ref, state.id, onMove);
  const known = new Set(workflow.states.map((s) => s.id));
  return (
    <section
      ref={ref}
      className={cx(styles.column, shown && styles.shown, target && styles.target)}
      aria-label={state.name}
      data-category={state.category}
    >
      <header className={styles.head}>
        <StateIcon category={state.category} />
        <h2>{state.name}</h2>
        <span className={styles.count}>{count}</span>
        {mayAdd && (
          <IconButton
            label={say('projects.add-to', { state: state.name })}
            icon={<Plus size={18} strokeWidth={1.75} aria-hidden />}
            onClick={() => setAdding(true)}
          />
        )}
      </header>
      {adding && (
        <NewCard
          project={project}
          state={state.id === workflow.states[0]?.id ? null : state.id}
          onClose={() => setAdding(false)}
        />
      )}
      <ul className={styles.cards}>
        {cards.slice(0, drawn).map((card) => (
          <Card
            key={card.task.id}
            card={card}
            workflow={workflow}
            lifted={lifted === card.task.id}
            stray={known.has(card.state) ? undefined : card.stateName}
            onKey={onKey}
            onMove={(task, to) => onMove(task, { state: to, before: null })}
          />
        ))}
      </ul>
      {cards.length > drawn && (
        <Button kind="text" onClick={() => setDrawn(drawn + portion)}>
          {say('projects.more-cards', { count: cards.length - drawn })}
        </Button>
      )}
    </section>
  );
}
