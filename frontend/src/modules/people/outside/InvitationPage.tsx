import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { get, send } from '@/shared/api/http';
import { useI18n } from '@/shared/i18n/i18n';
import { Outside } from './Outside';
import { PersonFields } from './PersonFields';
import { useEnter } from './useEnter';
import { checks, useForm } from './useForm';

/** Accepts an invitation that came as a link. */
export function InvitationPage() {
  const { token } = useParams({ strict: false }) as { token: string };
  const { say, rich, language } = useI18n();
  const enter = useEnter();
  const offer = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => get('/api/invitations/{token}', { token }),
    retry: false,
  });
  const worded = (key: string | undefined) => key && say(key);
  const form = useForm(
    { fullName: '', givenName: '', email: '', password: '' },
    (v) =>
      ({
        fullName: worded(checks.filled(v.fullName)),
        givenName: worded(checks.filled(v.givenName)),
        email: worded(checks.email(v.email)),
        password: worded(checks.password(v.password)),
      }) as never,
    async (v) =>
      enter(await send('post', '/api/invitations/{token}', { ...v, language }, { token })),
  );
  if (offer.isPending) return null;
  if (offer.isError) {
    return <Outside title={say('people.link-over')} intro={say('people.link-over-why')} />;
  }
  const { organisation, inviter, role } = offer.data;
  const bold = (parts: React.ReactNode[]) => <b>{parts}</b>;
  return (
    <Outside
      title={say('people.invitation-title', { organisation })}
      intro={rich('people.invitation-intro', {
        inviter,
        role: say(`people.role-${role}`),
        b: bold,
      })}
      action={say('people.invitation-action')}
      busy={form.busy}
      error={form.failure}
      onSubmit={form.send}
    >
      <PersonFields form={form as never} />
    </Outside>
  );
}
