import { useNavigate, useSearch } from '@tanstack/react-router';
import { ListFilter } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Project } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Segmented } from '@/shared/ui/Segmented';
import { Skeleton } from '@/shared/ui/States';
import { Board } from './board/Board';
import { FilterBar } from './FilterBar';
import { type CardFilter, countOf, readFilter } from './filter';
import styles from './ProjectWork.module.css';
import { readSort, written } from './sort';

const CardTable = lazy(() => import('./list/CardTable').then((m) => ({ default: m.CardTable })));

/** The tasks of a project as a board or a list; the address holds which, and the filter. */
export function ProjectWork({ project }: { project: Project }) {
  const { say } = useI18n();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const view = search.view === 'list' ? 'list' : 'board';
  const filter = readFilter(search);
  const count = countOf(filter);
  const [filtering, setFiltering] = useState(count > 0);
  const go = (
    change: { [K in keyof CardFilter]: string | undefined } & {
      view?: 'list' | undefined;
      sort?: string | undefined;
    },
  ) =>
    void navigate({
      to: '.',
      replace: true,
      search: (now: object) => ({ ...now, ...change }),
    } as never);
  return (
    <>
      <div className={styles.tools}>
        <Segmented
          label={say('projects.view')}
          value={view}
          options={[
            { value: 'board', label: say('projects.board') },
            { value: 'list', label: say('projects.list') },
          ]}
          onChange={(next) => go({ view: next === 'list' ? 'list' : undefined })}
        />
        <Button
          kind={count > 0 ? 'soft' : 'plain'}
          icon={<ListFilter size={18} strokeWidth={1.75} aria-hidden />}
          aria-expanded={filtering}
          onClick={() => setFiltering(!filtering)}
        >
          {count > 0 ? say('projects.filters', { count }) : say('projects.filter')}
        </Button>
      </div>
      {filtering && <FilterBar project={project} filter={filter} onChange={go} />}
      <div className={styles.content} data-wide>
        {view === 'board' ? (
          <Board project={project} filter={filter} />
        ) : (
          <Suspense fallback={<Skeleton rows={5} avatar={false} />}>
            <CardTable
              project={project}
              filter={filter}
              sort={readSort(search)}
              onSort={(sort) => go({ sort: written(sort) })}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}
