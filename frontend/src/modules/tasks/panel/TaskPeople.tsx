import { X } from 'lucide-react';
import type { TaskDetail } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonChip } from '@/shared/people/PersonName';
import { PersonPicker } from '@/shared/people/PersonPicker';
import { usePerson } from '@/shared/people/person';
import { useTaskCommand } from '../useTaskCommand';
import styles from './TaskDetails.module.css';

const commands = {
  helpers: { add: 'tasks/add-helper', remove: 'tasks/remove-helper' },
  followers: { add: 'tasks/add-follower', remove: 'tasks/remove-follower' },
} as const;

type Props = { task: TaskDetail; of: keyof typeof commands; disabled: boolean };

/** Who helps with a task, or who follows it. */
export function TaskPeople({ task, of, disabled }: Props) {
  const { say } = useI18n();
  const send = useTaskCommand();
  const people = task.details[of];
  return (
    <div>
      <PersonPicker
        key={people.length}
        label={say(`projects.${of}`)}
        value={null}
        without={people}
        disabled={disabled}
        onChange={(person) => person && void send(commands[of].add, { task: task.id, person })}
      />
      <ul className={styles.chips}>
        {people.map((person) => (
          <li key={person}>
            <PersonChip id={person} size={20} />
            {!disabled && (
              <Remove
                person={person}
                onClick={() => void send(commands[of].remove, { task: task.id, person })}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Remove({ person, onClick }: { person: string; onClick: () => void }) {
  const { say } = useI18n();
  const name = usePerson(person)?.fullName ?? '';
  return (
    <button type="button" aria-label={say('projects.remove', { name })} onClick={onClick}>
      <X size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
