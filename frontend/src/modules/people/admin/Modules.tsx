import { useQueryClient } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import { command } from '@/shared/api/commands';
import type { Me } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { useToast } from '@/shared/ui/Toasts';
import styles from '../Page.module.css';
import own from './Modules.module.css';

type Module = Me['switchedOff'][number];

const switchable: Module[] = ['feed', 'tasks', 'projects', 'chat'];

/** Parts of the workspace that the organisation uses or does without. */
export function Modules() {
  const { say } = useI18n();
  const { switchedOff } = useMe();
  const turn = useSwitch();
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.modules')}</h2>
      </header>
      <div className={`${styles.card} ${styles.form}`}>
        <p className={styles.lead}>{say('people.modules-why')}</p>
        <ul className={own.switches}>
          {switchable.map((module) => {
            const needs = module === 'projects' && switchedOff.includes('tasks');
            return (
              <li key={module}>
                <label className={own.switch}>
                  <input
                    type="checkbox"
                    aria-label={say(`people.module-${module}`)}
                    aria-describedby={`module-${module}`}
                    checked={!needs && !switchedOff.includes(module)}
                    disabled={needs}
                    onChange={(e) => void turn(module, e.target.checked)}
                  />
                  <span>
                    <b>{say(`people.module-${module}`)}</b>
                    <span className={styles.meta} id={`module-${module}`}>
                      {say(needs ? 'people.module-needs-tasks' : `people.module-${module}-why`)}
                    </span>
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** Switches a module; the toast takes it back. */
function useSwitch() {
  const { say } = useI18n();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const send = async (module: Module, on: boolean) => {
    try {
      await command(on ? 'people/switch-on-module' : 'people/switch-off-module', { module });
      await client.invalidateQueries();
      return true;
    } catch (error) {
      toast(words(error));
      return false;
    }
  };
  return async (module: Module, on: boolean) => {
    if (!(await send(module, on))) return;
    const name = say(`people.module-${module}`);
    const said = say(on ? 'people.module-on' : 'people.module-off', { name });
    toast(said, () => void send(module, !on));
  };
}
