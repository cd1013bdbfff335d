import { longDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Stage } from './Columns';
import styles from './Today.module.css';

/** The default screen: the day, and what needs the reader. */
export function Today() {
  const { language } = useI18n();
  return (
    <Stage>
      <h1 className={styles.day}>{longDay(new Date(), language)}</h1>
    </Stage>
  );
}
