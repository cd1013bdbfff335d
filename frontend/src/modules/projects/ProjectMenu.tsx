import { LayoutTemplate, LogOut, Pencil, Route, Users } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Project } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Confirm } from '@/shared/ui/Confirm';
import { Menu, type MenuItem } from '@/shared/ui/Menu';
import { useToast } from '@/shared/ui/Toasts';
import { EditProject } from './forms/EditProject';
import { useProjectCommand } from './useProjectCommand';

const WorkflowDialog = lazy(() =>
  import('./forms/WorkflowDialog').then((m) => ({ default: m.WorkflowDialog })),
);

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

type Props = { project: Project; leads: boolean; onMembers: () => void };

/** What may be done with a project. */
export function ProjectMenu({ project, leads, onMembers }: Props) {
  const { say } = useI18n();
  const toast = useToast();
  const send = useProjectCommand();
  const [doing, setDoing] = useState<'edit' | 'workflow' | 'leave'>();
  const id = { project: project.id };
  const done = () => setDoing(undefined);
  const template = async () => {
    const [go, back] = project.template
      ? (['projects/stop-being-template', 'projects/make-template'] as const)
      : (['projects/make-template', 'projects/stop-being-template'] as const);
    if (!(await send(go, id))) return;
    const word = project.template ? 'projects.no-template' : 'projects.is-template';
    toast(say(word), () => void send(back, id));
  };
  const leave = async () => {
    if (!(await send('projects/leave-project', id))) return;
    const back = () => void send('projects/join-project', id);
    toast(say('projects.left-project'), project.privacy === 'open' ? back : undefined);
  };
  const items: (MenuItem | false)[] = [
    { label: say('projects.members'), icon: <Users {...icon} />, onSelect: onMembers },
    leads && {
      label: say('projects.edit'),
      icon: <Pencil {...icon} />,
      onSelect: () => setDoing('edit'),
    },
    leads && {
      label: say('projects.workflow'),
      icon: <Route {...icon} />,
      onSelect: () => setDoing('workflow'),
    },
    leads && {
      label: say(project.template ? 'projects.stop-being-template' : 'projects.make-template'),
      icon: <LayoutTemplate {...icon} />,
      onSelect: () => void template(),
    },
    project.myRole !== null && {
      label: say('projects.leave'),
      icon: <LogOut {...icon} />,
      danger: true,
      onSelect: () => (project.privacy === 'open' ? void leave() : setDoing('leave')),
    },
  ];
  const shown = items.filter((item) => item !== false);
  return (
    <>
      <Menu label={say('projects.menu')} items={shown} />
      {doing === 'edit' && <EditProject project={project} onClose={done} />}
      {doing === 'workflow' && (
        <Suspense>
          <WorkflowDialog project={project} onClose={done} />
        </Suspense>
      )}
      {doing === 'leave' && (
        <Confirm
          title={say('projects.leave-title', { name: project.name })}
          action={say('projects.leave')}
          icon={<LogOut {...icon} />}
          onConfirm={() => void leave()}
          onClose={done}
        >
          {say('projects.leave-why')}
        </Confirm>
      )}
    </>
  );
}
