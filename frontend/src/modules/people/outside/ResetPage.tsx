import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { get, send } from '@/shared/api/http';
import { useI18n } from '@/shared/i18n/i18n';
import { Field } from '@/shared/ui/Field';
import { useToast } from '@/shared/ui/Toasts';
import { Outside } from './Outside';
import { checks, useForm } from './useForm';

/** A new password by a link that an administrator made. */
export function ResetPage() {
  const { token } = useParams({ strict: false }) as { token: string };
  const { say } = useI18n();
  const navigate = useNavigate();
  const toast = useToast();
  const reset = useQuery({
    queryKey: ['password-reset', token],
    queryFn: () => get('/api/password-resets/{token}', { token }),
    retry: false,
  });
  const form = useForm(
    { password: '' },
    (v) => {
      const wrong = checks.password(v.password);
      return (wrong ? { password: say(wrong) } : {}) as never;
    },
    async (v) => {
      await send('post', '/api/password-resets/{token}', v, { token });
      toast(say('people.password-changed'));
      await navigate({ to: '/sign-in' });
    },
  );
  if (reset.isPending) return null;
  if (reset.isError) {
    return <Outside title={say('people.link-over')} intro={say('people.link-over-why')} />;
  }
  return (
    <Outside
      title={say('people.reset-title')}
      action={say('people.reset-action')}
      busy={form.busy}
      error={form.failure}
      onSubmit={form.send}
    >
      <Field
        label={say('people.new-password')}
        hint={say('people.password-hint')}
        type="password"
        autoComplete="new-password"
        autoFocus
        {...form.field('password')}
      />
    </Outside>
  );
}
