import { Link } from '@tanstack/react-router';
import { ChevronLeft, Globe, Lock, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { ListButton } from '@/app/Columns';
import { HeadTools } from '@/app/HeadTools';
import { administers, useMe } from '@/app/session';
import type { Project } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { PlaceTile } from '@/shared/ui/PlaceTile';
import { Tag } from '@/shared/ui/Tag';
import { MembersDialog } from './forms/MembersDialog';
import styles from './ProjectHeader.module.css';
import { ProjectMenu } from './ProjectMenu';
import { useProjectCommand } from './useProjectCommand';

const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The project's name, who may look in, and what may be done with it. */
export function ProjectHeader({ project }: { project: Project }) {
  const { say } = useI18n();
  const me = useMe();
  const send = useProjectCommand();
  const [members, setMembers] = useState(false);
  const leads = (project.myRole === 'lead' && me.role !== 'guest') || administers(me);
  return (
    <header className={styles.header} data-head="own">
      <div className={styles.title}>
        <Link to="/tasks" className={styles.back} aria-label={say('projects.to-tasks')}>
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden />
        </Link>
        <ListButton />
        <span className={styles.tile}>
          <PlaceTile id={project.id} size={36} />
        </span>
        <h1>{project.name}</h1>
        {project.template && <Tag>{say('projects.template')}</Tag>}
        <p className={styles.about}>
          <span>
            {project.privacy === 'open' ? <Globe {...icon} /> : <Lock {...icon} />}
            {say(`projects.${project.privacy}`)}
          </span>
          <button type="button" className={styles.people} onClick={() => setMembers(true)}>
            {say('projects.people', { count: project.members })}
          </button>
        </p>
        {!project.myRole && project.privacy === 'open' && (
          <Button
            kind="primary"
            className={styles.join}
            onClick={() => void send('projects/join-project', { project: project.id })}
          >
            {say('projects.join')}
          </Button>
        )}
        {leads && (
          <Button
            className={styles.action}
            icon={<UserPlus size={18} strokeWidth={1.75} aria-hidden />}
            onClick={() => setMembers(true)}
          >
            {say('projects.members')}
          </Button>
        )}
        <HeadTools />
        <ProjectMenu project={project} leads={leads} onMembers={() => setMembers(true)} />
      </div>
      {project.description && <p className={styles.description}>{project.description}</p>}
      {members && (
        <MembersDialog project={project} leads={leads} onClose={() => setMembers(false)} />
      )}
    </header>
  );
}
