import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import { useLooksAfter } from '@/app/useLooksAfter';
import type { TaskDetail } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { Comments } from '@/shared/talk/Comments';
import type { Talk } from '@/shared/talk/talk';
import { useTaskCommand } from '../useTaskCommand';

/** What others say about a task. */
export function TaskComments({ task: card }: { task: TaskDetail }) {
  const { id: task, group, epoch, project, comments } = card;
  const me = useMe();
  const send = useTaskCommand();
  const query = useQuery(list('tasks/comment', { task }));
  const talk: Talk = {
    name: task,
    me: me.person,
    place: project ? { project } : group ? { group, epoch } : {},
    looksAfter: useLooksAfter(group),
    write: (comment, text, commandId) =>
      send('tasks/comment-on-task', { task, comment, text }, { commandId }),
    edit: (comment, text) => send('tasks/edit-task-comment', { task, comment, text }),
    remove: (comment) => send('tasks/delete-task-comment', { task, comment }),
    restore: (comment) => send('tasks/restore-task-comment', { task, comment }),
  };
  const said = {
    items: query.data?.items,
    pending: query.isPending,
    error: query.error,
    retry: query.refetch,
  };
  return <Comments talk={talk} said={said} expected={comments} />;
}
