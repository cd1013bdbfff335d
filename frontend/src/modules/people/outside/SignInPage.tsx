import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { endedElsewhere } from '@/app/session';
import { send } from '@/shared/api/http';
import { useI18n } from '@/shared/i18n/i18n';
import { Field } from '@/shared/ui/Field';
import { Outside } from './Outside';
import { useEnter } from './useEnter';
import { checks, useForm } from './useForm';

/** Address and password. */
export function SignInPage() {
  const { say } = useI18n();
  const { back } = useSearch({ strict: false }) as { back?: string };
  const enter = useEnter();
  const client = useQueryClient();
  const [ended] = useState(() => endedElsewhere(client));
  const worded = (key: string | undefined) => key && say(key);
  const form = useForm(
    { email: '', password: '' },
    (v) =>
      ({
        email: worded(checks.email(v.email)),
        password: worded(checks.filled(v.password)),
      }) as never,
    async (v) => enter(await send('post', '/api/session', { ...v, email: v.email.trim() }), back),
  );
  return (
    <Outside
      title={say('people.sign-in')}
      intro={ended && <p role="status">{say('people.session-over')}</p>}
      action={say('people.sign-in')}
      busy={form.busy}
      error={form.failure}
      onSubmit={form.send}
    >
      <Field
        label={say('people.email')}
        type="email"
        autoComplete="username"
        autoFocus
        {...form.field('email')}
      />
      <Field
        label={say('people.password')}
        type="password"
        autoComplete="current-password"
        {...form.field('password')}
      />
    </Outside>
  );
}
