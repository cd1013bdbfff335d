import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ListGroup, ListHead, ListLink } from '@/app/ListColumn';
import { useMe } from '@/app/session';
import type { Group } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { PlaceTile } from '@/shared/ui/PlaceTile';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { CreateGroup } from '../forms/CreateGroup';

/** Places on the left: one's own first. */
export function PlacesList() {
  const { say } = useI18n();
  const me = useMe();
  const [creating, setCreating] = useState(false);
  const query = useQuery(list('groups/group'));
  const all = query.data?.items ?? [];
  const add = (
    <IconButton
      label={say('groups.create')}
      icon={<Plus size={20} strokeWidth={1.75} aria-hidden />}
      onClick={() => setCreating(true)}
    />
  );
  return (
    <>
      <ListHead title={say('groups.places')} tools={me.role !== 'guest' && add} />
      {query.isPending && <Skeleton avatar={false} />}
      {query.isError && !query.data && (
        <ErrorBox error={query.error} onRetry={() => query.refetch()} />
      )}
      <Rows title={say('groups.mine')} groups={all.filter((group) => group.myRole)} />
      <Rows title={say('groups.others')} groups={all.filter((group) => !group.myRole)} />
      {creating && <CreateGroup onClose={() => setCreating(false)} />}
    </>
  );
}

function Rows({ title, groups }: { title: string; groups: Group[] }) {
  if (groups.length === 0) return null;
  return (
    <ListGroup title={title}>
      {groups.map((group) => (
        <ListLink
          key={group.id}
          to="/places/$group"
          params={{ group: group.id }}
          icon={<PlaceTile id={group.id} />}
          loose
        >
          {group.name}
        </ListLink>
      ))}
    </ListGroup>
  );
}
