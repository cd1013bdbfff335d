import { Search } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { SearchBox } from '@/search/SearchBox';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import styles from './Finder.module.css';

const FindContext = createContext<() => void>(() => {});

/** Opens the one box over everything. */
export const useFind = () => useContext(FindContext);

/** The box over everything, by Ctrl-K from wherever one is. */
export function Finder({ children }: { children: ReactNode }) {
  const [finding, setFinding] = useState(false);
  const [open] = useState(() => () => setFinding(true));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <FindContext.Provider value={open}>
      {children}
      {finding && <SearchBox onClose={() => setFinding(false)} />}
    </FindContext.Provider>
  );
}

/** In the head of a page that stands alone on a phone: the way to the box, where the top bar is not. */
export function FindButton() {
  const { say } = useI18n();
  return (
    <IconButton
      className={styles.find}
      label={say('app.find')}
      icon={<Search size={20} strokeWidth={1.75} aria-hidden />}
      onClick={useFind()}
    />
  );
}
