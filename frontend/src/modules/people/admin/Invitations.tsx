import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link as LinkIcon } from 'lucide-react';
import { useState } from 'react';
import { command } from '@/shared/api/commands';
import type { Invitation, Role } from '@/shared/api/contract';
import { send } from '@/shared/api/http';
import { list } from '@/shared/api/views';
import { useWords } from '@/shared/api/words';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonName } from '@/shared/people/PersonName';
import { Button } from '@/shared/ui/Button';
import { Select } from '@/shared/ui/Field';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import { useToast } from '@/shared/ui/Toasts';
import styles from '../Page.module.css';
import { SecretLink } from './SecretLink';

const roles: Role[] = ['member', 'guest', 'admin'];

/** Links by which people come in: made, shown once, revoked. */
export function Invitations() {
  const { say } = useI18n();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const [role, setRole] = useState<Role>('member');
  const [link, setLink] = useState<string>();
  const [withPast, setWithPast] = useState(false);
  const invitations = useQuery(list('people/invitation'));
  const all = invitations.data?.items ?? [];
  const past = all.filter((invitation) => invitation.state !== 'open');
  const shown = withPast ? all : all.filter((invitation) => invitation.state === 'open');
  const invite = async () => {
    try {
      const made = await send('post', '/api/invitations', { role });
      setLink(made.link);
      await client.invalidateQueries({ queryKey: ['people/invitation'] });
    } catch (error) {
      toast(words(error));
    }
  };
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.invitations')}</h2>
      </header>
      <div className={`${styles.card} ${styles.form}`}>
        <div className={styles.link}>
          <Select
            label={say('people.invite-as')}
            value={role}
            onChange={(e) => setRole(e.target.value as Role)}
          >
            {roles.map((r) => (
              <option key={r} value={r}>
                {say(`people.role-${r}`)}
              </option>
            ))}
          </Select>
          <Button
            kind="primary"
            icon={<LinkIcon size={18} strokeWidth={1.75} aria-hidden />}
            onClick={invite}
          >
            {say('people.invite')}
          </Button>
        </div>
        {link && <SecretLink label={say('people.invite-link')} link={link} />}
        {invitations.isPending && <Skeleton rows={2} avatar={false} />}
        {invitations.isError && (
          <ErrorBox error={invitations.error} onRetry={() => invitations.refetch()} />
        )}
        {invitations.data?.items.length === 0 && <Empty>{say('people.no-invitations')}</Empty>}
        {shown.length > 0 && (
          <div className={styles.rows}>
            {shown.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </div>
        )}
        {past.length > 0 && !withPast && (
          <Button size="small" onClick={() => setWithPast(true)}>
            {say('people.past-invitations', { count: past.length })}
          </Button>
        )}
      </div>
    </section>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { say, language } = useI18n();
  const toast = useToast();
  const words = useWords();
  const revoke = () =>
    command('people/revoke-invitation', { invitation: invitation.id }).catch((error) =>
      toast(words(error)),
    );
  return (
    <div className={styles.row}>
      <span className={styles.grow}>
        <span className={styles.name}>{say(`people.role-${invitation.role}`)}</span>
        <span className={styles.meta}>
          <PersonName id={invitation.invitedBy} />
          {` · ${moment(new Date(invitation.createdAt), language)}`}
        </span>
      </span>
      <Tag tone={invitation.state === 'used' ? 'good' : 'plain'}>
        {say(`people.invitation-${invitation.state}`)}
      </Tag>
      {invitation.state === 'open' && (
        <Button size="small" onClick={revoke}>
          {say('people.revoke')}
        </Button>
      )}
    </div>
  );
}
