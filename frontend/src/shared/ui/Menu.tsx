import {
  autoUpdate,
  FloatingFocusManager,
  FloatingPortal,
  flip,
  offset,
  shift,
  useClick,
  useDismiss,
  useFloating,
  useInteractions,
  useListNavigation,
  useRole,
} from '@floating-ui/react';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from './Button';
import { cx } from './cx';
import { landmark } from './landmark';
import styles from './Menu.module.css';

/** One line of a menu. */
export type MenuItem = {
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  checked?: boolean;
  onSelect: () => void;
};

const roleOf = (item: MenuItem) =>
  item.checked === undefined
    ? { role: 'menuitem' }
    : { role: 'menuitemradio', 'aria-checked': item.checked };

type Props = {
  label: string;
  items: MenuItem[];
  icon?: ReactNode;
  header?: ReactNode;
  placement?: 'bottom-start' | 'bottom-end';
};

/** A button that opens a list of things to do; arrows move, Esc closes. */
export function Menu({ label, items, icon, header, placement = 'bottom-end' }: Props) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const rows = useRef<(HTMLElement | null)[]>([]);
  const { refs, floatingStyles, context } = useFloating({
    open,
    onOpenChange: setOpen,
    placement,
    strategy: 'fixed',
    middleware: [offset(4), flip(), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  });
  const { getReferenceProps, getFloatingProps, getItemProps } = useInteractions([
    useClick(context),
    useDismiss(context),
    useRole(context, { role: 'menu' }),
    useListNavigation(context, {
      listRef: rows,
      activeIndex: active,
      onNavigate: setActive,
      loop: true,
    }),
  ]);
  const choose = (item: MenuItem) => {
    setOpen(false);
    item.onSelect();
  };
  return (
    <>
      <IconButton
        ref={refs.setReference}
        label={label}
        icon={icon ?? <Ellipsis size={20} strokeWidth={1.75} aria-hidden />}
        {...getReferenceProps()}
      />
      {open && (
        <FloatingPortal root={landmark(refs.domReference.current)} preserveTabOrder={false}>
          <FloatingFocusManager context={context} modal={false} guards={false}>
            <div
              ref={refs.setFloating}
              style={floatingStyles}
              className={styles.menu}
              {...getFloatingProps()}
            >
              {header}
              {items.map((item, index) => (
                <button
                  key={item.label}
                  type="button"
                  {...roleOf(item)}
                  tabIndex={active === index ? 0 : -1}
                  ref={(row) => {
                    rows.current[index] = row;
                  }}
                  className={cx(
                    styles.item,
                    item.danger && styles.danger,
                    item.checked && styles.on,
                  )}
                  {...getItemProps({ onClick: () => choose(item) })}
                >
                  {item.icon}
                  {item.label}
                </button>
              ))}
            </div>
          </FloatingFocusManager>
        </FloatingPortal>
      )}
    </>
  );
}
