import type { Comment } from '@/shared/api/contract';
import type { Place } from '@/shared/mentions/useGuard';

/** How one talks about a thing, whatever it is. Each step answers whether it went through. */
export type Talk = {
  /** Names the draft: `post.<id>`. */
  name: string;
  /** Who reads. */
  me: string;
  /** Where it is read. */
  place: Place;
  /** Whether the reader may take away what others wrote. */
  looksAfter: boolean;
  write: (comment: string, text: string, commandId: string) => Promise<boolean>;
  edit: (comment: string, text: string) => Promise<boolean>;
  remove: (comment: string) => Promise<boolean>;
  restore: (comment: string) => Promise<boolean>;
};

/** What is said, oldest first, as far as it is known. */
export type Said = {
  items: Comment[] | undefined;
  pending: boolean;
  error: unknown;
  retry: () => void;
};
