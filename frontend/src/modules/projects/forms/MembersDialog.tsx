import { useQuery } from '@tanstack/react-query';
import { UserMinus } from 'lucide-react';
import type { Project } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonChip } from '@/shared/people/PersonName';
import { PersonPicker } from '@/shared/people/PersonPicker';
import { usePerson } from '@/shared/people/person';
import { IconButton } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Select } from '@/shared/ui/Field';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import { useProjectCommand } from '../useProjectCommand';
import styles from './Forms.module.css';

const roles = ['lead', 'member', 'viewer'] as const;
type Role = (typeof roles)[number];
type Props = { project: Project; leads: boolean; onClose: () => void };

/** Who is in a project as what; its leads change that. */
export function MembersDialog({ project, leads, onClose }: Props) {
  const { say } = useI18n();
  const send = useProjectCommand();
  const members = useQuery(list('projects/member', { project: project.id }));
  const inside = members.data?.items.map((member) => member.person) ?? [];
  const add = (person: string | null) =>
    person &&
    void send('projects/add-project-member', { project: project.id, person, role: 'member' });
  return (
    <Dialog title={say('projects.members')} onClose={onClose}>
      <div className={styles.form}>
        {leads && (
          <PersonPicker
            label={say('projects.add-member')}
            value={null}
            without={inside}
            onChange={add}
          />
        )}
        {members.isPending && <Skeleton />}
        {members.isError && <ErrorBox error={members.error} onRetry={() => members.refetch()} />}
        <ul className={styles.people}>
          {members.data?.items.map((member) => (
            <li key={member.person} className={styles.person}>
              <PersonChip id={member.person} size={32} />
              <Member {...member} leads={leads} />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

type MemberProps = { project: string; person: string; role: Role; leads: boolean };

function Member({ project, person, role, leads }: MemberProps) {
  const { say } = useI18n();
  const send = useProjectCommand();
  const name = usePerson(person)?.fullName ?? '';
  if (!leads) return <Tag>{say(`projects.role-${role}`)}</Tag>;
  return (
    <>
      <Select
        label={say('projects.role-of', { name })}
        labelHidden
        value={role}
        onChange={(e) =>
          void send('projects/change-project-role', {
            project,
            person,
            role: e.target.value as Role,
          })
        }
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {say(`projects.role-${each}`)}
          </option>
        ))}
      </Select>
      <IconButton
        label={say('projects.remove', { name })}
        icon={<UserMinus size={18} strokeWidth={1.75} aria-hidden />}
        onClick={() => void send('projects/remove-project-member', { project, person })}
      />
    </>
  );
}
