import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Menu } from '@/shared/ui/Menu';
import styles from './CreateButton.module.css';
import { useCreations } from './useCreations';

/** One button for everything that can be made. */
export function CreateButton() {
  const { say } = useI18n();
  const creations = useCreations();
  const [creating, setCreating] = useState<number | null>(null);
  const Form = creating === null ? undefined : creations[creating]?.form;
  const items = creations.map((choice, index) => ({
    label: say(choice.label),
    icon: <choice.icon size={18} strokeWidth={1.75} aria-hidden />,
    onSelect: () => setCreating(index),
  }));
  return (
    <div className={styles.create}>
      <Menu
        label={say('app.create')}
        icon={
          <span className={styles.face}>
            <Plus size={18} strokeWidth={1.75} aria-hidden />
            <span className={styles.word}>{say('app.create')}</span>
          </span>
        }
        items={items}
      />
      {Form && (
        <Suspense>
          <Form onClose={() => setCreating(null)} />
        </Suspense>
      )}
    </div>
  );
}
