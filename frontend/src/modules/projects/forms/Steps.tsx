import type { Workflow } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import styles from './Steps.module.css';
import { everyStep } from './workflow';

const movers = ['lead', 'member', 'assignee'] as const;
type Mover = (typeof movers)[number];
type Props = { workflow: Workflow; onChange: (workflow: Workflow) => void };

/** Which steps there are and who makes them; by default leads and members make all. */
export function Steps({ workflow, onChange }: Props) {
  const { say } = useI18n();
  const { states, transitions } = workflow;
  const free = transitions.length === 0;
  const byOf = (from: string, to: string) =>
    transitions.find((step) => step.from === from && step.to === to)?.by ?? [];
  const toggle = (from: string, to: string, mover: Mover) => {
    const by = byOf(from, to);
    const next = by.includes(mover) ? by.filter((m) => m !== mover) : [...by, mover];
    const others = transitions.filter((step) => step.from !== from || step.to !== to);
    onChange({
      ...workflow,
      transitions: next.length > 0 ? [...others, { from, to, by: next }] : others,
    });
  };
  return (
    <fieldset className={styles.steps}>
      <legend>{say('projects.steps-title')}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={free}
          onChange={(e) =>
            onChange({ ...workflow, transitions: e.target.checked ? [] : everyStep(workflow) })
          }
        />
        {say('projects.every-step')}
      </label>
      {!free &&
        states.map((from) => (
          <details key={from.id}>
            <summary>{say('projects.from-state', { state: from.name })}</summary>
            {states
              .filter((to) => to.id !== from.id)
              .map((to) => (
                <div key={to.id} className={styles.step}>
                  <span>{to.name}</span>
                  {movers.map((mover) => (
                    <label key={mover} className={styles.check}>
                      <input
                        type="checkbox"
                        checked={byOf(from.id, to.id).includes(mover)}
                        onChange={() => toggle(from.id, to.id, mover)}
                      />
                      {say(`projects.mover-${mover}`)}
                    </label>
                  ))}
                </div>
              ))}
          </details>
        ))}
    </fieldset>
  );
}
