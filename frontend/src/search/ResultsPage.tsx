import { Link, useSearch } from '@tanstack/react-router';
import { Stage } from '@/app/Columns';
import { useIsOn } from '@/app/useModules';
import type { SearchKind } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { cx } from '@/shared/ui/cx';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { HitLine } from './HitLine';
import type { ResultsSearch } from './index';
import styles from './ResultsPage.module.css';
import { unaccented, useHits } from './useHits';
import { useOpenHit } from './useOpenHit';

/** Kinds of what is found, and the modules that bring them. */
const kinds: [SearchKind, string[]][] = [
  ['task', ['tasks']],
  ['message', ['chat']],
  ['post', ['feed']],
  ['comment', ['feed', 'tasks']],
  ['person', ['people']],
  ['group', ['groups']],
  ['project', ['projects']],
  ['channel', ['chat']],
];
const most = 100;

/** Everything that was found, of all kinds or of one. */
export function ResultsPage() {
  const { say } = useI18n();
  const { q = '', kind = '' } = useSearch({ strict: false }) as ResultsSearch;
  const answer = useHits(q, most, kinds.find(([known]) => known === kind)?.[0]);
  const openHit = useOpenHit();
  const isOn = useIsOn();
  const hits = answer.data?.items ?? [];
  const none = q && answer.data && hits.length === 0;
  return (
    <Stage>
      <div className={styles.page}>
        <h1>{q ? say('search.results', { words: q }) : say('search.title')}</h1>
        <nav className={styles.kinds} aria-label={say('search.by-kind')}>
          <Chip q={q} on={!kind} label={say('search.every-kind')} />
          {kinds
            .filter(([, from]) => from.some(isOn))
            .map(([name]) => (
              <Chip
                key={name}
                q={q}
                kind={name}
                on={name === kind}
                label={say(`search.kind-${name}`)}
              />
            ))}
        </nav>
        {q && answer.isPending && <Skeleton rows={5} />}
        {answer.isError && <ErrorBox error={answer.error} onRetry={() => answer.refetch()} />}
        {none && <Nothing q={q} kind={kind} />}
        {hits.length > 0 && (
          <>
            <p className={styles.total}>
              {say('search.total', { count: answer.data?.total ?? hits.length })}
            </p>
            <ul className={styles.hits}>
              {hits.map((hit) => (
                <li key={`${hit.kind} ${hit.id}`}>
                  <button type="button" onClick={() => void openHit(hit)}>
                    <HitLine hit={hit} />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Stage>
  );
}

const asked = (q: string, kind?: string) => ({ search: { q, ...(kind && { kind }) } }) as object;

type ChipProps = { q: string; kind?: string; on: boolean; label: string };

function Chip({ q, kind, on, label }: ChipProps) {
  return (
    <Link
      to="/search"
      {...asked(q, kind)}
      className={cx(styles.chip, on && styles.on)}
      aria-current={on ? 'true' : undefined}
    >
      {label}
    </Link>
  );
}

function Nothing({ q, kind }: { q: string; kind: string }) {
  const { say } = useI18n();
  const again = unaccented(q);
  return (
    <Empty
      action={
        <>
          {kind && (
            <Link to="/search" {...asked(q)}>
              {say('search.without-kind')}
            </Link>
          )}
          {again && (
            <Link to="/search" {...asked(again, kind)}>
              {say('search.try', { words: again })}
            </Link>
          )}
        </>
      }
    >
      {say('search.none', { words: q })}
    </Empty>
  );
}
