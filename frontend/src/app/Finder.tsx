import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { SearchBox } from '@/search/SearchBox';

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
