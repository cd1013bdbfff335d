import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { command } from '@/shared/api/commands';
import { send } from '@/shared/api/http';
import { list } from '@/shared/api/views';
import { useWords } from '@/shared/api/words';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { useToast } from '@/shared/ui/Toasts';
import { SecretLink } from '../admin/SecretLink';
import styles from '../Page.module.css';

/** Tokens by which scripts act as their owner. */
export function AccessTokens() {
  const { say, language } = useI18n();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const [label, setLabel] = useState('');
  const [token, setToken] = useState<string>();
  const tokens = useQuery(list('people/access-token'));
  const make = async (event: FormEvent) => {
    event.preventDefault();
    try {
      setToken((await send('post', '/api/access-tokens', { label })).token);
      setLabel('');
      await client.invalidateQueries({ queryKey: ['people/access-token'] });
    } catch (error) {
      toast(words(error));
    }
  };
  const revoke = (id: string) =>
    command('people/revoke-access-token', { token: id }).catch((error) => toast(words(error)));
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.tokens')}</h2>
      </header>
      <form className={`${styles.card} ${styles.form}`} onSubmit={make}>
        <p className={styles.lead}>{say('people.tokens-lead')}</p>
        <div className={styles.link}>
          <Field
            label={say('people.token-label')}
            value={label}
            onChange={(e) => setLabel(e.target.value)}
          />
          <Button type="submit" disabled={!label.trim()}>
            {say('people.make-token')}
          </Button>
        </div>
        {token && <SecretLink label={say('people.token-once')} link={token} />}
        {tokens.data?.items.map((item) => (
          <div className={styles.link} key={item.id}>
            <span className={styles.grow}>
              <span className={styles.name}>{item.label}</span>
              <span className={styles.meta}>{moment(new Date(item.createdAt), language)}</span>
            </span>
            <Button
              size="small"
              aria-label={`${say('people.revoke')}: ${item.label}`}
              onClick={() => revoke(item.id)}
            >
              {say('people.revoke')}
            </Button>
          </div>
        ))}
      </form>
    </section>
  );
}
