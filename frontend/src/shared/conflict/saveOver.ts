import { ProblemError } from '@/shared/api/problem';

/** How something is now, and who made it so. */
export type Present = {
  text: string;
  version: number;
  by?: string | undefined;
  at?: string | undefined;
};

/** The words that were there when somebody began to change them, and how they are read and written. */
export type Saving = {
  base: string;
  version: number;
  write: (text: string, version: number) => Promise<unknown>;
  read: () => Promise<Present>;
};

const tries = 5;
const stale = 412;

/**
 * Writes a text over the version it was made on. Where only something else of the thing has changed meanwhile (a comment, a
 * date) it is written over the new version; where the words themselves have, nothing is written and the answer says how
 * they are now.
 */
export async function saveOver(mine: string, saving: Saving): Promise<Present | undefined> {
  let version = saving.version;
  for (let left = tries; ; left--) {
    try {
      await saving.write(mine, version);
      return undefined;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== stale || left === 0) throw error;
    }
    const present = await saving.read();
    if (present.text === mine) return undefined;
    if (present.text !== saving.base) return present;
    version = present.version;
  }
}
