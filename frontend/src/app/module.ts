import type { AnyRoute } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { Role } from '@/shared/api/contract';

/** A place in the rail. */
export type RailItem = {
  to: string;
  /** Message key of its word. */
  label: string;
  icon: LucideIcon;
  /** Position, top to bottom; from 100 on below the line. */
  order: number;
  /** Who sees it; everybody when absent. */
  roles?: readonly Role[];
  /** A hook that counts what is new there. */
  useNew?: () => number;
};

/** What opens in the side panel as `?panel=kind:id`. */
export type Panel = LazyExoticComponent<ComponentType<{ id: string; onClose: () => void }>>;

/** One choice of the Create button. */
export type CreateItem = {
  label: string;
  icon: LucideIcon;
  order: number;
  /** Whether words typed elsewhere become the beginning of it. */
  takesText?: true;
  /** Drawn while the person is creating, with the words already typed; calls back when done or given up. */
  form: LazyExoticComponent<ComponentType<{ onClose: () => void; text?: string }>>;
};

/** What a module shows inside a place, as one of its tabs: `/places/$group/$tab`. */
export type PlaceTab = {
  tab: string;
  /** Message key of its word. */
  label: string;
  order: number;
  content: LazyExoticComponent<ComponentType<{ group: string }>>;
  /** A hook that counts what is there, and what of it is new. */
  useCount?: (group: string) => { all?: string | undefined; fresh?: number | undefined };
};

/** One module of the workspace, as the shell sees it. */
export type Module = {
  name: string;
  /** Routes inside the shell. */
  routes: (shell: AnyRoute) => AnyRoute[];
  /** Routes for people who are not signed in. */
  publicRoutes?: (root: AnyRoute) => AnyRoute[];
  rail?: RailItem[];
  panels?: Record<string, Panel>;
  create?: CreateItem[];
  placeTabs?: PlaceTab[];
};
