import { KeyRound, UserRoundCheck, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '@/app/session';
import { command } from '@/shared/api/commands';
import type { Person, Role } from '@/shared/api/contract';
import { send } from '@/shared/api/http';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Select } from '@/shared/ui/Field';
import { useToast } from '@/shared/ui/Toasts';
import { SecretLink } from '../admin/SecretLink';

const grantable: Role[] = ['admin', 'member', 'guest'];

/** What an administrator does for a person: role, password, coming and going, ownership. */
export function PersonAdministration({ person }: { person: Person }) {
  const { say } = useI18n();
  const me = useMe();
  const toast = useToast();
  const words = useWords();
  const [link, setLink] = useState<string>();
  const [handing, setHanding] = useState(false);
  const body = { person: person.id };
  const attempt = async (work: () => Promise<unknown>, done?: string, undo?: () => void) => {
    try {
      await work();
      if (done) toast(done, undo);
    } catch (error) {
      toast(words(error));
    }
  };
  const changeRole = (role: Role) =>
    attempt(
      () => command('people/change-role', { ...body, role }),
      say('people.role-changed'),
      () => attempt(() => command('people/change-role', { ...body, role: person.role })),
    );
  const deactivate = () =>
    attempt(
      () => command('people/deactivate-person', body),
      say('people.deactivated', { name: person.givenName }),
      () => attempt(() => command('people/reactivate-person', body)),
    );
  const reset = () =>
    attempt(async () => {
      const answer = await send('post', '/api/password-resets', body);
      setLink(answer.link);
    });
  const handOver = () => {
    setHanding(false);
    void attempt(() => command('people/hand-over-ownership', body), say('people.handed-over'));
  };
  // Whoever has a role that is not given any more is shown with it.
  const roles = grantable.includes(person.role) ? grantable : [...grantable, person.role];
  return (
    <>
      {person.role !== 'owner' && (
        <Select
          label={say('people.role')}
          value={person.role}
          onChange={(e) => changeRole(e.target.value as Role)}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {say(`people.role-${role}`)}
            </option>
          ))}
        </Select>
      )}
      <Button icon={<KeyRound size={18} strokeWidth={1.75} aria-hidden />} onClick={reset}>
        {say('people.reset-link')}
      </Button>
      {link && <SecretLink label={say('people.reset-link-once')} link={link} />}
      {person.active ? (
        <Button
          kind="danger"
          icon={<UserRoundX size={18} strokeWidth={1.75} aria-hidden />}
          onClick={deactivate}
        >
          {say('people.deactivate')}
        </Button>
      ) : (
        <Button
          icon={<UserRoundCheck size={18} strokeWidth={1.75} aria-hidden />}
          onClick={() => attempt(() => command('people/reactivate-person', body))}
        >
          {say('people.reactivate')}
        </Button>
      )}
      {me.role === 'owner' && person.id !== me.person && person.active && (
        <Button onClick={() => setHanding(true)}>{say('people.hand-over')}</Button>
      )}
      {handing && (
        <Dialog
          title={say('people.hand-over')}
          onClose={() => setHanding(false)}
          footer={
            <>
              <Button onClick={() => setHanding(false)}>{say('ui.cancel')}</Button>
              <Button kind="primary" onClick={handOver}>
                {say('people.hand-over-yes', { name: person.givenName })}
              </Button>
            </>
          }
        >
          <p>{say('people.hand-over-why', { name: person.fullName })}</p>
        </Dialog>
      )}
    </>
  );
}
