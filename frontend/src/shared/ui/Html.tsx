import DOMPurify from 'dompurify';
import { useEffect, useMemo, useRef } from 'react';
import { type Names, useNames } from '@/shared/people/names';
import styles from './Html.module.css';

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer nofollow');
});

/** Headings inside what somebody wrote stand below the headings of the screen, whatever level they chose. */
const sameHeadings = (html: string) => html.replace(/<(\/?)h[1-6]/g, '<$1h3');

/** Names stand nowhere in what was written; they are joined now. */
async function fillIn(within: HTMLElement | null, names: Names) {
  for (const place of within?.querySelectorAll<HTMLElement>('[data-person]') ?? []) {
    const name = await names(place.dataset.person ?? '');
    place.textContent = `@${name}`;
  }
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
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (clean.__html.includes('data-person')) void fillIn(shown.current, names);
  }, [clean, names]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned twice
  return <div className={styles.html} ref={shown} dangerouslySetInnerHTML={clean} />;
}
