import { useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryKind, HistoryLine } from '@/shared/api/contract';
import { get } from '@/shared/api/http';
import { sinceOwn } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Html } from '@/shared/ui/Html';
import { Mark } from '@/shared/ui/Mark';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import styles from './History.module.css';

type Props = { kind: HistoryKind; id: string; version?: number };

/** What happened to one object, newest first, in the reader's language. */
export function History({ kind, id, version }: Props) {
  const { say, language } = useI18n();
  const history = useInfiniteQuery({
    // The version makes the history of an object that changes on screen follow it.
    queryKey: ['audit/history', kind, id, language, version] as const,
    queryFn: ({ pageParam, signal }) =>
      get('/api/audit/history/{kind}/{id}', {
        kind,
        id,
        query: { cursor: pageParam },
        init: sinceOwn(signal),
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => (last.next === null ? undefined : Number(last.next)),
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
            {line.before && (
              <del>
                <Words html={line.markdown && line.beforeHtml} text={line.before} />
              </del>
            )}
            {line.after && (
              <ins>
                <Words html={line.markdown && line.afterHtml} text={line.after} />
              </ins>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** What somebody wrote as they meant it to look, or a plain value. */
function Words({ html, text }: { html: string | false | null | undefined; text: string }) {
  return html ? <Html html={html} /> : <span className={styles.plain}>{text}</span>;
}
