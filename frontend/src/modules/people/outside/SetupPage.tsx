import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { setupQuery } from '@/app/session';
import { send } from '@/shared/api/http';
import { useI18n } from '@/shared/i18n/i18n';
import { Field } from '@/shared/ui/Field';
import { Outside } from './Outside';
import { PersonFields } from './PersonFields';
import { useEnter } from './useEnter';
import { checks, useForm } from './useForm';

/** First run: makes the organisation and its owner. */
export function SetupPage() {
  const { say, language } = useI18n();
  const client = useQueryClient();
  const enter = useEnter();
  const setup = useQuery(setupQuery);
  const navigate = useNavigate();
  const over = setup.data?.needed === false;
  const entering = useRef(false);
  useEffect(() => {
    if (over && !entering.current) void navigate({ to: '/', replace: true });
  }, [over, navigate]);
  const worded = (key: string | undefined) => key && say(key);
  const form = useForm(
    { code: '', organisation: '', fullName: '', givenName: '', email: '', password: '' },
    (v) =>
      ({
        code: setup.data?.codeNeeded ? worded(checks.filled(v.code)) : undefined,
        organisation: worded(checks.filled(v.organisation)),
        fullName: worded(checks.filled(v.fullName)),
        givenName: worded(checks.filled(v.givenName)),
        email: worded(checks.email(v.email)),
        password: worded(checks.password(v.password)),
      }) as never,
    async ({ code, ...v }) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const body = { ...v, ...(code ? { code } : {}), language, timeZone };
      const me = await send('post', '/api/setup', body);
      entering.current = true;
      client.setQueryData(setupQuery.queryKey, { needed: false, codeNeeded: false });
      // The wizard's last step, which nobody has to take.
      await enter(me, '/admin/import?first=true');
    },
  );
  return (
    <Outside
      title={say('people.setup-title')}
      intro={say('people.setup-intro')}
      action={say('people.setup-action')}
      busy={form.busy}
      error={form.failure}
      onSubmit={form.send}
    >
      {setup.data?.codeNeeded && (
        <Field
          label={say('people.setup-code')}
          hint={say('people.setup-code-hint')}
          {...form.field('code')}
        />
      )}
      <Field
        label={say('people.organisation')}
        autoComplete="organization"
        {...form.field('organisation')}
      />
      <PersonFields form={form as never} />
    </Outside>
  );
}
