import { useId } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { StateIcon } from '../board/StateIcon';
import type { Model } from './CreateProject';
import styles from './Forms.module.css';

type Props = { models: Model[]; value: string; onChange: (id: string) => void };

/** What the project begins as, each with its states in small. */
export function TemplateChoice({ models, value, onChange }: Props) {
  const { say } = useI18n();
  const name = useId();
  return (
    <fieldset className={styles.templates}>
      <legend>{say('projects.choose-template')}</legend>
      {models.map((model) => (
        <label key={model.id} className={styles.template}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={model.id === value}
            onChange={() => onChange(model.id)}
          />
          <b>{model.name}</b>
          <span>{model.why}</span>
          <span className={styles.states}>
            {model.workflow.states.map((state) => (
              <span key={state.id}>
                <StateIcon category={state.category} />
                {state.name}
              </span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
