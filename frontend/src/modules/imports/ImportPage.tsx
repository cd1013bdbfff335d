import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Stage } from '@/app/Columns';
import { NotFound } from '@/app/NotFound';
import { administers, useMe } from '@/app/session';
import { useI18n } from '@/shared/i18n/i18n';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { DropZone } from './DropZone';
import styles from './ImportPage.module.css';
import { JobView } from './JobView';
import { useJob, useRefresh } from './job';
import { Runs } from './Runs';
import { UploadView } from './UploadView';
import { useUpload } from './upload';

/** Bringing in what happened elsewhere: a file, how far it is, what came of it. */
export function ImportPage() {
  const me = useMe();
  return administers(me) ? <Import /> : <NotFound />;
}

function Import() {
  const { say } = useI18n();
  const { first } = useSearch({ strict: false }) as { first?: boolean };
  return (
    <Stage>
      <div className={styles.page}>
        <h1>{say(first ? 'imports.first-title' : 'imports.title')}</h1>
        <p className={styles.lead}>{say(first ? 'imports.first-lead' : 'imports.lead')}</p>
        <Desk />
        {first ? (
          <Link to="/" className={styles.skip}>
            {say('imports.skip')}
          </Link>
        ) : (
          <Runs />
        )}
      </div>
    </Stage>
  );
}

/** One file at a time: on its way, being read, or to be chosen. */
function Desk() {
  const { upload } = useUpload();
  const query = useJob();
  const refresh = useRefresh();
  const sending = Boolean(upload);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks anew when the last piece has gone
  useEffect(() => void refresh(), [sending, refresh]);
  if (upload) return <UploadView upload={upload} />;
  if (query.isPending) return <Skeleton rows={3} avatar={false} />;
  if (query.isError) return <ErrorBox error={query.error} onRetry={() => query.refetch()} />;
  const { job, largest } = query.data;
  const free = !job || job.state === 'finished' || job.state === 'failed';
  return (
    <>
      {job && <JobView job={job} />}
      {(free || job.state === 'uploading') && <DropZone largest={largest} />}
    </>
  );
}
