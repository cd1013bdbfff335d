import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { sessionQuery, useMe } from '@/app/session';
import { command } from '@/shared/api/commands';
import { request } from '@/shared/api/http';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar } from '@/shared/people/PersonName';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { useToast } from '@/shared/ui/Toasts';
import styles from '../Page.module.css';

/** Full name, given name and picture. */
export function ProfileForm() {
  const { say } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState({ fullName: me.fullName, givenName: me.givenName });
  const changed = names.fullName !== me.fullName || names.givenName !== me.givenName;

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      await client.invalidateQueries(sessionQuery);
      await client.invalidateQueries({ queryKey: ['people/person'] });
      toast(say('people.saved'));
    } catch (error) {
      toast(words(error));
    }
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    void attempt(() => command('people/change-name', { person: me.person, ...names }));
  };
  const path = `/api/people/${me.person}/picture`;
  const upload = (event: ChangeEvent<HTMLInputElement>) => {
    const picture = event.target.files?.[0];
    const headers = { 'Content-Type': picture?.type ?? '' };
    if (picture) void attempt(() => request(path, { method: 'PUT', body: picture, headers }));
    event.target.value = '';
  };
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.profile')}</h2>
      </header>
      <form className={`${styles.card} ${styles.form}`} onSubmit={save}>
        <div className={styles.picture}>
          <PersonAvatar id={me.person} size={64} />
          <input
            ref={file}
            type="file"
            accept="image/png,image/jpeg,image/gif"
            hidden
            onChange={upload}
          />
          <Button onClick={() => file.current?.click()}>{say('people.choose-picture')}</Button>
          {me.hasPicture && (
            <Button kind="text" onClick={() => attempt(() => request(path, { method: 'DELETE' }))}>
              {say('people.remove-picture')}
            </Button>
          )}
        </div>
        <div className={styles.two}>
          <Field
            label={say('people.full-name')}
            value={names.fullName}
            onChange={(e) => setNames({ ...names, fullName: e.target.value })}
          />
          <Field
            label={say('people.given-name')}
            hint={say('people.given-name-hint')}
            value={names.givenName}
            onChange={(e) => setNames({ ...names, givenName: e.target.value })}
          />
        </div>
        <Button type="submit" kind="primary" disabled={!changed || !names.fullName.trim()}>
          {say('ui.save')}
        </Button>
      </form>
    </section>
  );
}
