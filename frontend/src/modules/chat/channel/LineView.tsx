import { memo } from 'react';
import type { Thread } from '@/shared/api/contract';
import { daysUntil, shortDate, weekday } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { ThreadLine } from '../thread/ThreadLine';
import type { Line } from './lines';
import styles from './Messages.module.css';
import { MessageView } from './MessageView';

type Props = {
  line: Line;
  thread?: Thread | undefined;
  /** Whether one may answer it in a thread. */
  threaded?: boolean;
  talks: boolean;
  active: boolean;
  onActive: (message: string) => void;
};

/** A message with what stands above it: its day, where the new ones begin; and below it what was said under it. */
export const LineView = memo(function LineView(props: Props) {
  const { line, thread, threaded = true, ...rest } = props;
  const { say } = useI18n();
  const { message, day, fresh, joined } = line;
  return (
    <div className={styles.line}>
      {day && <Day of={message.sentAt} />}
      {fresh > 0 && <p className={styles.new}>{say('chat.new-from-here', { count: fresh })}</p>}
      <MessageView message={message} joined={joined} threaded={threaded} {...rest}>
        {thread && <ThreadLine message={message} thread={thread} />}
      </MessageView>
    </div>
  );
});

function Day({ of }: { of: string }) {
  const { say, language } = useI18n();
  const at = new Date(of);
  const text = `${weekday(at, language)} ${shortDate(at, language)}`;
  return <p className={styles.day}>{daysUntil(at) === 0 ? say('chat.today') : text}</p>;
}
