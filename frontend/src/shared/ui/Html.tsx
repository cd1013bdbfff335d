import DOMPurify from 'dompurify';
import { useContext, useEffect, useMemo, useRef } from 'react';
import { type Names, useNames } from '@/shared/people/names';
import { type OpenProfile, ProfileContext, profileOf } from '@/shared/people/profiles';
import styles from './Html.module.css';

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer nofollow');
});

/** Headings inside what somebody wrote stand below the headings of the screen, whatever level they chose. */
const sameHeadings = (html: string) => html.replace(/<(\/?)h[1-6]/g, '<$1h3');

/** Names stand nowhere in what was written; they are joined now. */
function fillIn(within: HTMLElement, names: Names, open: OpenProfile) {
  for (const place of within.querySelectorAll<HTMLElement>('[data-person]')) {
    const id = place.dataset.person ?? '';
    void names(id).then(({ name, known }) => {
      place.replaceChildren(known && open ? link(id, `@${name}`, open) : `@${name}`);
    });
  }
}

/** Opens beside the stage; with a key held down elsewhere, as links do. */
function link(id: string, text: string, open: (id: string) => void): HTMLElement {
  const made = document.createElement('a');
  made.href = profileOf(id);
  made.textContent = text;
  made.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(id);
  });
  return made;
}

/**
 * What people wrote, as HTML that the server made from Markdown; cleaned once more before it is shown. Nothing where it was
 * erased.
 */
export function Html({ html }: { html: string | null }) {
  const clean = useMemo(
    () => ({
      __html: sameHeadings(
        DOMPurify.sanitize(html ?? '', { USE_PROFILES: { html: true }, FORBID_ATTR: ['style'] }),
      ),
    }),
    [html],
  );
  const names = useNames();
  const open = useContext(ProfileContext);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown.current && clean.__html.includes('data-person')) fillIn(shown.current, names, open);
  }, [clean, names, open]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned twice
  return <div className={styles.html} ref={shown} dangerouslySetInnerHTML={clean} />;
}
