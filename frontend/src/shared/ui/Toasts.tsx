import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import styles from './Toasts.module.css';

const stayMillis = 8_000;

type Toast = { id: number; text: string; undo?: (() => void) | undefined };

/** Says that something was done, and offers to undo it. */
export type ShowToast = (text: string, undo?: () => void) => void;

const Context = createContext<ShowToast>(() => {});

/** Draws toasts above everything; each stays eight seconds, longer while pointed at or focused. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const counter = useRef(0);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((t) => t.id !== id)), []);
  const show = useCallback<ShowToast>((text, undo) => {
    counter.current += 1;
    setToasts((all) => [...all.slice(-2), { id: counter.current, text, undo }]);
  }, []);
  return (
    <Context.Provider value={show}>
      {children}
      <div className={styles.toasts} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} onGone={() => drop(toast.id)} />
        ))}
      </div>
    </Context.Provider>
  );
}

function ToastView({ toast, onGone }: { toast: Toast; onGone: () => void }) {
  const { say } = useI18n();
  const [held, setHeld] = useState(false);
  const animation = useMemo(() => ({ animationDuration: `${stayMillis}ms` }), []);
  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className={styles.toast} {...hold}>
      <span>{toast.text}</span>
      {toast.undo && (
        <button
          type="button"
          onClick={() => {
            toast.undo?.();
            onGone();
          }}
        >
          {say('ui.undo')}
        </button>
      )}
      {!held && <i className={styles.time} style={animation} onAnimationEnd={onGone} />}
    </div>
  );
}

/** The toast of this page. */
export const useToast = () => useContext(Context);
