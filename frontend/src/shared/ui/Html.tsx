import { useQueryClient } from '@tanstack/react-query';
import DOMPurify from 'dompurify';
import { useContext, useEffect, useMemo, useRef } from 'react';
import type { Task } from '@/shared/api/contract';
import { numbered, OpenTaskContext, ProjectsContext, placesOf } from '@/shared/numbers/numbers';
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
      place.replaceChildren(
        known && open ? link(profileOf(id), `@${name}`, () => open(id)) : `@${name}`,
      );
    });
  }
}

/** A number leads to its task for those who see it; to others it is text like any. */
function linkNumbers(within: HTMLElement, find: Find, open: (id: string) => void) {
  for (const place of placesOf(within)) {
    void find(place.dataset.number ?? '')
      .catch(() => null)
      .then((task) => {
        if (!task) return;
        const made = link(taskAt(task.id), `#${task.number}`, () => open(task.id));
        made.title = task.title;
        place.replaceChildren(made);
      });
  }
}

type Find = (number: string) => Promise<Task | null>;

const taskAt = (id: string) => `/tasks?panel=${encodeURIComponent(`task:${id}`)}`;

/** Opens beside the stage; with a key held down elsewhere, as links do. */
function link(href: string, text: string, open: () => void): HTMLElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  made.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
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
  const client = useQueryClient();
  const projects = useContext(ProjectsContext);
  const openTask = useContext(OpenTaskContext);
  useEffect(() => {
    if (!shown.current || projects.length === 0 || !/#\d/.test(clean.__html)) return;
    linkNumbers(shown.current, (number) => numbered(client, projects, number), openTask);
  }, [clean, client, projects, openTask]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned twice
  return <div className={styles.html} ref={shown} dangerouslySetInnerHTML={clean} />;
}
