import { Link } from '@tanstack/react-router';
import { ChevronLeft, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { ListButton } from '@/app/Columns';
import { HeadTools } from '@/app/HeadTools';
import type { PlaceTab } from '@/app/module';
import { administers, useMe } from '@/app/session';
import type { Group } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { PlaceTile } from '@/shared/ui/PlaceTile';
import { AddMember } from '../members/AddMember';
import { useGroupCommand } from '../useGroupCommand';
import { Faces } from './Faces';
import styles from './PlaceHeader.module.css';
import { PlaceMenu } from './PlaceMenu';
import { PrivacyWord } from './PrivacyWord';

type Props = { group: Group; tabs: PlaceTab[]; tab: string };

/** The place's name, who may look in, what may be done, and its tabs. It stands while the content scrolls. */
export function PlaceHeader({ group, tabs, tab }: Props) {
  const { say } = useI18n();
  const me = useMe();
  const send = useGroupCommand();
  const [adding, setAdding] = useState(false);
  const looksAfter = group.myRole === 'admin' || administers(me);
  return (
    <header className={styles.place} data-head="own">
      <div className={styles.title}>
        <Link to="/places" className={styles.back} aria-label={say('groups.to-places')}>
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden />
        </Link>
        <ListButton />
        <span className={styles.tile}>
          <PlaceTile id={group.id} size={36} />
        </span>
        <h1>{group.name}</h1>
        <p className={styles.about}>
          <PrivacyWord privacy={group.privacy} />
          <span>{say('groups.people', { count: group.members })}</span>
        </p>
        <Faces group={group} />
        {looksAfter && (
          <Button
            className={styles.action}
            icon={<UserPlus size={18} strokeWidth={1.75} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {say('groups.add')}
          </Button>
        )}
        {!group.myRole && group.privacy === 'open' && (
          <Button
            kind="primary"
            className={styles.join}
            onClick={() => void send('groups/join-group', { group: group.id })}
          >
            {say('groups.join')}
          </Button>
        )}
        <HeadTools />
        <PlaceMenu group={group} looksAfter={looksAfter} onAdd={() => setAdding(true)} />
      </div>
      {group.description && (
        <p className={styles.description} data-tab={tab}>
          {group.description}
        </p>
      )}
      <Tabs group={group} tabs={tabs} tab={tab} />
      {adding && <AddMember group={group.id} onClose={() => setAdding(false)} />}
    </header>
  );
}

function Tabs({ group, tabs, tab }: Props) {
  const { say } = useI18n();
  return (
    <nav className={styles.tabs} aria-label={group.name}>
      {tabs.map(({ tab: name, label, useCount }) => {
        const where = { params: { group: group.id, tab: name } } as object;
        return (
          <Link
            key={name}
            to="/places/$group/$tab"
            {...where}
            className={cx(styles.tab, name === tab && styles.on)}
            aria-current={name === tab ? 'page' : undefined}
          >
            {say(label)} {useCount && <TabCount group={group.id} useCount={useCount} />}
          </Link>
        );
      })}
    </nav>
  );
}

type CountProps = { group: string; useCount: NonNullable<PlaceTab['useCount']> };

/** How much there is behind a tab, or that something new waits there. */
function TabCount({ group, useCount }: CountProps) {
  const { say } = useI18n();
  const { all, fresh } = useCount(group);
  if (fresh) {
    return (
      <i className={styles.dot}>
        <span className="visually-hidden">{say('app.new', { count: fresh })}</span>
      </i>
    );
  }
  return all ? <span className={styles.all}>{all}</span> : null;
}
