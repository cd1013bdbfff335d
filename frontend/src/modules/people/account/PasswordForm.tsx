import { type FormEvent, useState } from 'react';
import { send } from '@/shared/api/http';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { useToast } from '@/shared/ui/Toasts';
import { checks } from '../outside/useForm';
import styles from '../Page.module.css';

/** Changes one's own password; other sessions end. */
export function PasswordForm() {
  const { say } = useI18n();
  const toast = useToast();
  const words = useWords();
  const empty = { current: '', password: '' };
  const [values, setValues] = useState(empty);
  const [error, setError] = useState<string>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = checks.password(values.password);
    setError(wrong && say(wrong));
    if (wrong) return;
    try {
      await send('post', '/api/session/password', values);
      setValues(empty);
      toast(say('people.password-changed'));
    } catch (failure) {
      setError(words(failure));
    }
  };
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.password')}</h2>
      </header>
      <form className={`${styles.card} ${styles.form}`} onSubmit={save}>
        <div className={styles.two}>
          <Field
            label={say('people.current-password')}
            type="password"
            autoComplete="current-password"
            value={values.current}
            onChange={(e) => setValues({ ...values, current: e.target.value })}
          />
          <Field
            label={say('people.new-password')}
            type="password"
            autoComplete="new-password"
            value={values.password}
            error={error}
            hint={say('people.password-hint')}
            onChange={(e) => setValues({ ...values, password: e.target.value })}
          />
        </div>
        <Button type="submit" disabled={!values.current || !values.password}>
          {say('people.change-password')}
        </Button>
      </form>
    </section>
  );
}
