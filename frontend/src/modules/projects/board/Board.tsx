import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Board as Drawn, Project } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { cx } from '@/shared/ui/cx';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { type CardFilter, countOf, wants } from '../filter';
import { find, put, type Spot, step } from './arrange';
import styles from './Board.module.css';
import { Column } from './Column';
import { StateIcon } from './StateIcon';
import { useBoard } from './useBoard';
import { useMove } from './useMove';

type Lifted = { task: string; spot: Spot | undefined };

/** The board of a project; a phone shows one of its states at a time. */
export function Board({ project, filter }: { project: Project; filter: CardFilter }) {
  const query = useBoard(project.id);
  if (query.isPending) return <Skeleton rows={4} avatar={false} />;
  if (!query.data) return <ErrorBox error={query.error} onRetry={() => query.refetch()} />;
  return <Columns project={project} board={query.data} filter={filter} />;
}

type Props = { project: Project; board: Drawn; filter: CardFilter };

function Columns({ project, board, filter }: Props) {
  const { say } = useI18n();
  const { move, dialog } = useMove(project.id);
  const { shown: arranged, lifted, onKey, said } = useKeyboard(board, move);
  // On a phone, the one column that is seen at first is not an empty one.
  const first = board.columns.find((column) => column.cards.length > 0) ?? board.columns[0];
  const [state, setState] = useState(first?.state.id);
  const mayAdd = project.myRole === 'lead' || project.myRole === 'member';
  const filtered = countOf(filter) > 0;
  const columns = arranged.columns.map((column) => {
    const cards = column.cards.filter((card) => wants(filter, card));
    const all = `${column.cards.length}${column.next ? '+' : ''}`;
    return { ...column, cards, count: filtered ? `${cards.length}/${all}` : all };
  });
  return (
    <>
      <p id="board-help" hidden>
        {say('projects.keyboard-help')}
      </p>
      <p className="visually-hidden" aria-live="assertive">
        {said}
      </p>
      <div className={styles.chips} role="tablist" aria-label={say('tasks.state')}>
        {project.workflow.states.map((s) => (
          <button
            key={s.id}
            type="button"
            role="tab"
            aria-selected={s.id === state}
            className={cx(styles.chip, s.id === state && styles.on)}
            onClick={() => setState(s.id)}
          >
            <StateIcon category={s.category} />
            {s.name} <span>{columns.find((c) => c.state.id === s.id)?.count}</span>
          </button>
        ))}
      </div>
      <div className={styles.board}>
        {project.workflow.states.map((s) => {
          const column = columns.find((c) => c.state.id === s.id);
          return (
            <Column
              key={s.id}
              project={project.id}
              workflow={project.workflow}
              state={s}
              cards={column?.cards ?? []}
              count={column?.count ?? '0'}
              lifted={lifted}
              shown={s.id === state}
              mayAdd={mayAdd}
              onKey={onKey}
              onMove={(task, spot) => void move(task, spot)}
            />
          );
        })}
      </div>
      {dialog}
    </>
  );
}

/** Space lifts a card and puts it down, arrows carry it, Esc leaves it where it was. */
function useKeyboard(board: Drawn, move: (task: string, spot: Spot) => Promise<boolean>) {
  const { say } = useI18n();
  const [lifted, setLifted] = useState<Lifted>();
  const [said, setSaid] = useState('');
  const focus = useRef<string>(undefined);
  const card = lifted && find(board, lifted.task)?.card;
  const shown = card && lifted.spot ? put(board, card, lifted.spot) : board;
  useEffect(() => {
    if (focus.current) document.getElementById(`card-${focus.current}`)?.focus();
    focus.current = undefined;
  });
  const nameOf = (state: string) =>
    board.columns.find((column) => column.state.id === state)?.state.name ?? '';
  const onKey = (event: KeyboardEvent, task: string) => {
    if (event.key === ' ') {
      event.preventDefault();
      focus.current = task;
      if (!lifted) {
        setLifted({ task, spot: undefined });
        setSaid(say('projects.lifted'));
      } else {
        if (lifted.spot) void move(lifted.task, lifted.spot);
        setLifted(undefined);
        setSaid(say('projects.put-down'));
      }
    } else if (lifted && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      focus.current = lifted.task;
      setLifted(undefined);
      setSaid(say('projects.left'));
    } else if (lifted && event.key.startsWith('Arrow')) {
      event.preventDefault();
      const spot = step(shown, lifted.task, event.key);
      if (!spot) return;
      focus.current = lifted.task;
      setLifted({ ...lifted, spot });
      setSaid(nameOf(spot.state));
    }
  };
  return { shown, lifted: lifted?.task, onKey, said };
}
