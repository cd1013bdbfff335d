import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ShieldCheck, ShieldOff, UserMinus } from 'lucide-react';
import { administers, useMe } from '@/app/session';
import { useOpenPanel } from '@/app/usePanel';
import type { Group, Membership } from '@/shared/api/contract';
import { one, pages } from '@/shared/api/views';
import { shortDate } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { usePerson } from '@/shared/people/person';
import { Button } from '@/shared/ui/Button';
import { Menu } from '@/shared/ui/Menu';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import { useToast } from '@/shared/ui/Toasts';
import { useGroupCommand } from '../useGroupCommand';
import styles from './Members.module.css';

/** Who is in a place, in the order they came. */
export function Members({ group: id }: { group: string }) {
  const { say } = useI18n();
  const group = useQuery(one('groups/group', id)).data;
  const query = useInfiniteQuery(pages('groups/membership', { group: id, limit: 50 }));
  const members = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={styles.members}>
      {query.isPending && <Skeleton />}
      {query.isError && !query.data && (
        <ErrorBox error={query.error} onRetry={() => query.refetch()} />
      )}
      {query.data && members.length === 0 && <Empty>{say('groups.members-hidden')}</Empty>}
      {members.length > 0 && (
        <ul className={styles.rows}>
          {group &&
            members.map((member) => <Row key={member.person} group={group} member={member} />)}
        </ul>
      )}
      {query.hasNextPage && (
        <Button onClick={() => query.fetchNextPage()} disabled={query.isFetchingNextPage}>
          {say('groups.more')}
        </Button>
      )}
    </div>
  );
}

function Row({ group, member }: { group: Group; member: Membership }) {
  const { say, language } = useI18n();
  const me = useMe();
  const open = useOpenPanel();
  const looksAfter = group.myRole === 'admin' || administers(me);
  return (
    <li className={styles.row}>
      <PersonAvatar id={member.person} size={36} />
      <div className={styles.who}>
        <button type="button" onClick={() => open('person', member.person)}>
          <PersonName id={member.person} />
        </button>
        <p>{say('groups.since', { date: shortDate(new Date(member.since), language) })}</p>
      </div>
      {member.role === 'admin' && <Tag tone="action">{say('groups.role-admin')}</Tag>}
      {looksAfter && <MemberMenu member={member} />}
    </li>
  );
}

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

function MemberMenu({ member: { group, person, role } }: { member: Membership }) {
  const { say } = useI18n();
  const toast = useToast();
  const send = useGroupCommand();
  const name = usePerson(person)?.fullName ?? '';
  const other = role === 'admin' ? 'member' : 'admin';
  const back = async () => {
    if (!(await send('groups/add-member', { group, person })) || role === 'member') return;
    await send('groups/change-member-role', { group, person, role });
  };
  const remove = async () => {
    if (!(await send('groups/remove-member', { group, person }))) return;
    toast(say('groups.removed', { name }), back);
  };
  return (
    <Menu
      label={say('groups.member-menu', { name })}
      items={[
        {
          label: say(`groups.make-${other}`),
          icon: other === 'admin' ? <ShieldCheck {...icon} /> : <ShieldOff {...icon} />,
          onSelect: () => void send('groups/change-member-role', { group, person, role: other }),
        },
        {
          label: say('groups.remove'),
          icon: <UserMinus {...icon} />,
          danger: true,
          onSelect: remove,
        },
      ]}
    />
  );
}
