import { useQuery } from '@tanstack/react-query';
import { FolderTree, Pencil, Plus, Trash2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { ListGroup, ListHead, ListLink } from '@/app/ListColumn';
import { administers, useMe } from '@/app/session';
import type { Department } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { Menu } from '@/shared/ui/Menu';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { useToast } from '@/shared/ui/Toasts';
import { branches, chartQuery } from './chart';
import { DepartmentDialog } from './DepartmentDialog';
import styles from './Directory.module.css';
import { usePeopleCommand } from './usePeopleCommand';

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

type Editing = { department?: Department; parent?: string | null };

/** The departments on the left, as a tree; an administrator changes them here. */
export function DepartmentList({ at }: { at: string | undefined }) {
  const { say } = useI18n();
  const admin = administers(useMe());
  const [editing, setEditing] = useState<Editing>();
  const chart = useQuery(chartQuery);
  const tree = branches(chart.data?.departments ?? []);
  return (
    <>
      <ListHead
        title={say('people.people')}
        tools={
          admin && (
            <IconButton
              label={say('people.new-department')}
              icon={<Plus size={20} strokeWidth={1.75} aria-hidden />}
              onClick={() => setEditing({})}
            />
          )
        }
      />
      <ListLink to="/people" search={{ at }} icon={<UsersRound {...icon} />}>
        {say('people.everybody')}
      </ListLink>
      {chart.isPending && <Skeleton avatar={false} />}
      {chart.isError && !chart.data && (
        <ErrorBox error={chart.error} onRetry={() => chart.refetch()} />
      )}
      {tree.length > 0 && (
        <ListGroup title={say('people.departments')}>
          {tree.map(({ department, depth }) => (
            <div
              key={department.id}
              className={styles.branch}
              style={{ paddingInlineStart: `${Math.min(depth, 4) * 14}px` }}
            >
              <ListLink
                to="/people"
                search={{ department: department.id, at }}
                icon={<FolderTree {...icon} />}
              >
                {department.name}
              </ListLink>
              {admin && <DepartmentMenu department={department} onEdit={setEditing} />}
            </div>
          ))}
        </ListGroup>
      )}
      {editing && <DepartmentDialog {...editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}

type MenuProps = { department: Department; onEdit: (what: Editing) => void };

function DepartmentMenu({ department, onEdit }: MenuProps) {
  const { say } = useI18n();
  const send = usePeopleCommand();
  const toast = useToast();
  const close = async () => {
    if (await send('people/close-department', { department: department.id })) {
      const { id, name, parent } = department;
      toast(say('people.closed-department', { name }), () => {
        void send('people/open-department', { department: id, name, parent });
      });
    }
  };
  return (
    <Menu
      label={say('people.about-department', { name: department.name })}
      items={[
        {
          label: say('people.new-department-within'),
          icon: <Plus {...icon} />,
          onSelect: () => onEdit({ parent: department.id }),
        },
        {
          label: say('people.edit-department'),
          icon: <Pencil {...icon} />,
          onSelect: () => onEdit({ department }),
        },
        {
          label: say('people.close-department'),
          icon: <Trash2 {...icon} />,
          danger: true,
          onSelect: () => void close(),
        },
      ]}
    />
  );
}
