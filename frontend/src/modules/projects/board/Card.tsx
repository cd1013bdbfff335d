import { useSearch } from '@tanstack/react-router';
import { Calendar, ChevronsUp, Flag, MessageSquare, MoveRight } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useOpenPanel } from '@/app/usePanel';
import { dueText, isLate } from '@/modules/tasks/due';
import type { BoardCard, Workflow } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { cx } from '@/shared/ui/cx';
import { Menu } from '@/shared/ui/Menu';
import styles from './Card.module.css';
import { Labels } from './Labels';
import { Progress } from './Progress';
import { StateIcon } from './StateIcon';
import { useDraggable } from './useDrag';

type Props = {
  card: BoardCard;
  workflow: Workflow;
  lifted: boolean;
  /** What the state is called that is there no more. */
  stray: string | undefined;
  onKey: (event: KeyboardEvent, task: string) => void;
  onMove: (task: string, state: string) => void;
};

const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** One task on the board; it is moved with the mouse, with the keyboard, or by its menu. */
export function Card({ card, workflow, lifted, stray, onKey, onMove }: Props) {
  const { say, language } = useI18n();
  const { panel } = useSearch({ strict: false }) as { panel?: string };
  const open = useOpenPanel();
  const ref = useRef<HTMLLIElement>(null);
  const { task } = card;
  const dragged = useDraggable(ref, task.id);
  const late = isLate(task);
  const { priority, labels, checklist } = task.details;
  return (
    <li
      ref={ref}
      className={cx(
        styles.card,
        panel === `task:${task.id}` && styles.selected,
        lifted && styles.lifted,
        dragged && styles.dragged,
      )}
      data-task={task.id}
    >
      <button
        type="button"
        id={`card-${task.id}`}
        className={styles.open}
        aria-describedby="board-help"
        aria-pressed={lifted}
        onClick={() => open('task', task.id)}
        onKeyDown={(event) => onKey(event, task.id)}
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      >
        <span className={cx(styles.title, task.state === 'done' && styles.done)}>
          {task.number !== null && <span className={styles.number}>{`#${task.number} `}</span>}
          {task.title}
        </span>
      </button>
      {stray && <p className={styles.stray}>{say('projects.stray', { state: stray })}</p>}
      <Labels labels={labels} />
      <div className={styles.facts}>
        {(priority === 'high' || priority === 'urgent') && (
          <span className={styles[priority]}>
            <ChevronsUp {...icon} />
            {say(`projects.priority-${priority}`)}
          </span>
        )}
        {task.due && task.state === 'open' && (
          <span className={late ? styles.late : undefined}>
            {late ? <Flag {...icon} /> : <Calendar {...icon} />}
            {dueText(task, say, language)}
          </span>
        )}
        <Progress items={checklist} />
        {task.comments > 0 && (
          <span>
            <MessageSquare {...icon} />
            {task.comments}
            <span className="visually-hidden">{say('tasks.comments')}</span>
          </span>
        )}
        {task.owner && (
          <span className={styles.owner}>
            <PersonAvatar id={task.owner} size={24} />
            <span className="visually-hidden">
              <PersonName id={task.owner} />
            </span>
          </span>
        )}
      </div>
      <div className={styles.menu}>
        <Menu
          label={say('projects.move-to', { title: task.title })}
          icon={<MoveRight size={18} strokeWidth={1.75} aria-hidden />}
          items={workflow.states.map((state) => ({
            label: state.name,
            icon: <StateIcon category={state.category} />,
            checked: state.id === card.state,
            onSelect: () => state.id !== card.state && onMove(task.id, state.id),
          }))}
        />
      </div>
    </li>
  );
}
