const drafts = 'chung.draft.';
const whose = 'chung.drafts-of';

/** Unsent words are nobody else's: who signs in after somebody else at this machine finds none. */
export function keepDraftsOf(person: string) {
  if (localStorage.getItem(whose) !== person) forgetDrafts();
  localStorage.setItem(whose, person);
}

/** Leaves no unsent words behind. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(drafts)) localStorage.removeItem(key);
}
