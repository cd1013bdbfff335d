import type { System } from '@/shared/api/contract';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Tag } from '@/shared/ui/Tag';
import styles from './System.module.css';

const gigabyte = 1024 ** 3;
const scarce = 0.15;

type Props = Pick<System, 'engines' | 'disk'>;

/** What this node stands on, and whether it is there. */
export function Engines({ engines, disk }: Props) {
  const { say, language } = useI18n();
  const free = disk.free / gigabyte;
  const few = disk.free < disk.total * scarce;
  return (
    <section className={styles.section}>
      <h2>{say('operations.engines')}</h2>
      <ul className={styles.rows}>
        {engines.map((engine) => (
          <li className={styles.row} key={engine.part}>
            <span className={styles.grow}>
              <span className={styles.name}>{say(`operations.engine-${engine.part}`)}</span>
              <span className={styles.meta}>
                {engine.product && `${engine.product} · `}
                {say('operations.since', { at: moment(new Date(engine.since), language) })}
              </span>
            </span>
            <Tag tone={engine.reachable ? 'good' : 'bad'}>
              {say(engine.reachable ? 'operations.reachable' : 'operations.away')}
            </Tag>
          </li>
        ))}
        <li className={styles.row}>
          <span className={styles.grow}>
            <span className={styles.name}>{say('operations.disk')}</span>
            <span className={styles.meta}>{disk.path}</span>
          </span>
          <Tag tone={few ? 'bad' : 'good'}>
            {say('operations.free', { free, share: disk.free / disk.total })}
          </Tag>
        </li>
      </ul>
    </section>
  );
}
