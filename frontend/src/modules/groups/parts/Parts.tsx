import { useQuery } from '@tanstack/react-query';
import { Link2, Unlink } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLooksAfter } from '@/app/useLooksAfter';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Select } from '@/shared/ui/Field';
import { Segmented } from '@/shared/ui/Segmented';
import { Empty } from '@/shared/ui/States';
import { useGroupCommand } from '../useGroupCommand';
import styles from './Parts.module.css';

type Named = { id: string; name: string };

type Props = {
  group: string;
  of: 'project' | 'channel';
  /** What there is to show there. */
  offered: Named[];
  /** What is always there, and its name. */
  own?: { name: string; content: ReactNode };
  children: (id: string) => ReactNode;
};

const ownPart = 'own';

/** The projects or channels that are parts of a place, one of them shown; who looks after the place changes which. */
export function Parts({ group, of, offered, own, children }: Props) {
  const { say } = useI18n();
  const place = useQuery(one('groups/group', group)).data;
  const looksAfter = useLooksAfter(group);
  const [chosen, setChosen] = useState<string>();
  const [linking, setLinking] = useState(false);
  if (!place) return null;
  const linked = of === 'project' ? place.projects : place.channels;
  const nameOf = (id: string) => offered.find((part) => part.id === id)?.name ?? '…';
  const options = linked.map((id) => ({ value: id, label: nameOf(id) }));
  if (own) options.push({ value: ownPart, label: own.name });
  const shown = options.find((option) => option.value === chosen)?.value ?? options[0]?.value;
  return (
    <div className={styles.parts}>
      {(options.length > 1 || looksAfter) && (
        <div className={styles.tools}>
          {options.length > 1 && shown && (
            <Segmented
              label={say(`groups.parts-${of}`)}
              value={shown}
              options={options}
              onChange={setChosen}
            />
          )}
          {looksAfter && (
            <Button
              size="small"
              icon={<Link2 size={16} strokeWidth={1.75} aria-hidden />}
              onClick={() => setLinking(true)}
            >
              {say(`groups.link-${of}`)}
            </Button>
          )}
        </div>
      )}
      <div className={styles.content}>
        {shown === ownPart && own?.content}
        {shown && shown !== ownPart && children(shown)}
        {!shown && <Empty>{say(`groups.no-${of}`)}</Empty>}
      </div>
      {linking && (
        <LinkDialog
          group={group}
          of={of}
          linked={linked}
          offered={offered}
          onClose={() => setLinking(false)}
        />
      )}
    </div>
  );
}

type DialogProps = Pick<Props, 'group' | 'of' | 'offered'> & {
  linked: string[];
  onClose: () => void;
};

function LinkDialog({ group, of, linked, offered, onClose }: DialogProps) {
  const { say } = useI18n();
  const send = useGroupCommand();
  const link = (id: string) =>
    of === 'project'
      ? send('groups/link-project', { group, project: id })
      : send('groups/link-channel', { group, channel: id });
  const unlink = (id: string) =>
    of === 'project'
      ? send('groups/unlink-project', { group, project: id })
      : send('groups/unlink-channel', { group, channel: id });
  const nameOf = (id: string) => offered.find((part) => part.id === id)?.name ?? '…';
  return (
    <Dialog title={say(`groups.link-${of}`)} onClose={onClose}>
      <div className={styles.form}>
        <Select
          label={say(`groups.link-${of}`)}
          value=""
          onChange={(e) => e.target.value && void link(e.target.value)}
        >
          <option value="">{say('groups.choose-part')}</option>
          {offered
            .filter((part) => !linked.includes(part.id))
            .map((part) => (
              <option key={part.id} value={part.id}>
                {part.name}
              </option>
            ))}
        </Select>
        <p className={styles.note}>{say('groups.link-why')}</p>
        <ul>
          {linked.map((id) => (
            <li key={id} className={styles.linked}>
              <span>{nameOf(id)}</span>
              <Button
                size="small"
                icon={<Unlink size={16} strokeWidth={1.75} aria-hidden />}
                onClick={() => void unlink(id)}
              >
                {say('groups.unlink')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
