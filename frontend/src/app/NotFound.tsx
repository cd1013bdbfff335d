import { Link } from '@tanstack/react-router';
import { useI18n } from '@/shared/i18n/i18n';
import { Empty } from '@/shared/ui/States';
import { Stage } from './Columns';
import styles from './Shell.module.css';

/** No such page, or none that this person may see. */
export function NotFound() {
  const { say } = useI18n();
  return (
    <Stage>
      <div className={styles.alone}>
        <h1>{say('app.not-found')}</h1>
        <Empty action={<Link to="/">{say('app.to-today')}</Link>}>{say('app.not-found-why')}</Empty>
      </div>
    </Stage>
  );
}
