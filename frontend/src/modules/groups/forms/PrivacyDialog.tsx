import { useState } from 'react';
import type { Group } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { useToast } from '@/shared/ui/Toasts';
import { useGroupCommand } from '../useGroupCommand';
import { Choices } from './Choices';
import { PrivacyChoice } from './PrivacyChoice';

type Older = 'keep' | 'widen';

/**
 * Changes who may look in. Opening a group asks what becomes of what was written when others could not read it; there is
 * no answer until one is chosen.
 */
export function PrivacyDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const { say } = useI18n();
  const toast = useToast();
  const send = useGroupCommand();
  const [privacy, setPrivacy] = useState(group.privacy);
  const [older, setOlder] = useState<Older>();
  const opens = privacy === 'open' && group.privacy !== 'open';
  const ready = privacy !== group.privacy && (!opens || older !== undefined);
  const save = async () => {
    const widenOlder = opens && older === 'widen';
    if (!(await send('groups/change-privacy', { group: group.id, privacy, widenOlder }))) return;
    toast(say('groups.privacy-changed'));
    onClose();
  };
  return (
    <Dialog
      title={say('groups.change-privacy')}
      onClose={onClose}
      mustChoose
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" disabled={!ready} onClick={save}>
            {say('groups.change')}
          </Button>
        </>
      }
    >
      <PrivacyChoice value={privacy} onChange={setPrivacy} />
      {opens && (
        <Choices<Older>
          label={say('groups.older')}
          value={older}
          onChange={setOlder}
          options={[
            { value: 'keep', label: say('groups.keep'), why: say('groups.keep-why') },
            { value: 'widen', label: say('groups.widen'), why: say('groups.widen-why') },
          ]}
        />
      )}
    </Dialog>
  );
}
