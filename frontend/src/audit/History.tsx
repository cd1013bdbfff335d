import { useInfiniteQuery } from '@tanstack/react-query';
import { ownPosition } from '@/shared/api/commands';
import type { HistoryLine, Page } from '@/shared/api/contract';
import { json } from '@/shared/api/http';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Mark } from '@/shared/ui/Mark';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import styles from './History.module.css';

/** Kinds of objects that tell their history. */
export type Told = 'task' | 'post' | 'group' | 'channel' | 'message' | 'person' | 'organisation';

/** What happened to one object, newest first, in the reader's language. */
export function History({ kind, id, version }: { kind: Told; id: string; version?: number }) {
  const { say, language } = useI18n();
  const history = useInfiniteQuery({
    // The version makes the history of an object that changes on screen follow it.
    queryKey: ['audit/history', kind, id, language, version] as const,
    queryFn: ({ pageParam }) => {
      const query = pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : '';
      return json<Page<HistoryLine>>(`/api/audit/history/${kind}/${id}${query}`, {
        headers: { 'Await-Position': String(ownPosition()) },
      });
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
  });
  if (history.isPending) return <Skeleton rows={2} avatar={false} />;
  if (history.isError) {
    return <ErrorBox error={history.error} onRetry={() => history.refetch()} />;
  }
  const lines = history.data.pages.flatMap((page) => page.items);
  return (
    <>
      <ol className={styles.history}>
        {lines.map((line) => (
          <Line key={line.position} line={line} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button size="small" kind="text" onClick={() => history.fetchNextPage()}>
          {say('audit.more')}
        </Button>
      )}
    </>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const { language } = useI18n();
  return (
    <li>
      <Mark kind={line.mark} />
      <div className={styles.said}>
        {line.sentence.map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
          part.strong ? <b key={index}>{part.text}</b> : <span key={index}>{part.text}</span>,
        )}
        <time dateTime={line.at}> {moment(new Date(line.at), language)}</time>
        {(line.before || line.after) && (
          <div className={styles.change}>
            {line.before && <del>{line.before}</del>}
            {line.after && <ins>{line.after}</ins>}
          </div>
        )}
      </div>
    </li>
  );
}
