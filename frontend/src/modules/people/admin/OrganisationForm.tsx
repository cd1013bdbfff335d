import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { sessionQuery, useMe } from '@/app/session';
import { command } from '@/shared/api/commands';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { useToast } from '@/shared/ui/Toasts';
import styles from '../Page.module.css';

/** Renames the organisation. */
export function OrganisationForm() {
  const { say } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const [name, setName] = useState(me.organisation.name);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await command('people/rename-organisation', { name });
      await client.invalidateQueries(sessionQuery);
      toast(say('people.saved'));
    } catch (error) {
      toast(words(error));
    }
  };
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.organisation')}</h2>
      </header>
      <form className={`${styles.card} ${styles.form}`} onSubmit={save}>
        <Field
          label={say('people.organisation-name')}
          value={name}
          onChange={(e) => setName(e.target.value)}
        />
        <Button type="submit" disabled={!name.trim() || name === me.organisation.name}>
          {say('ui.save')}
        </Button>
      </form>
    </section>
  );
}
