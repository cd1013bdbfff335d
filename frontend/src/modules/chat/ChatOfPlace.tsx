import { Parts } from '@/modules/groups/parts/Parts';
import styles from './ChatOfPlace.module.css';
import { Channel } from './channel/Channel';
import { useChannels } from './useChannels';

/** The channels that are parts of a place. */
export function ChatOfPlace({ group }: { group: string }) {
  const channels = useChannels().data?.items ?? [];
  const offered = channels.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  return (
    <Parts group={group} of="channel" offered={offered}>
      {(channel) => (
        <div className={styles.part}>
          <Channel key={channel} id={channel} />
        </div>
      )}
    </Parts>
  );
}
