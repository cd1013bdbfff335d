import DOMPurify from 'dompurify';
import { useMemo } from 'react';
import styles from './Html.module.css';

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer nofollow');
});

/** What people wrote, as HTML that the server made from Markdown; cleaned once more before it is shown. */
export function Html({ html }: { html: string }) {
  const clean = useMemo(
    () => ({
      __html: DOMPurify.sanitize(html, { USE_PROFILES: { html: true }, FORBID_ATTR: ['style'] }),
    }),
    [html],
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned twice
  return <div className={styles.html} dangerouslySetInnerHTML={clean} />;
}
