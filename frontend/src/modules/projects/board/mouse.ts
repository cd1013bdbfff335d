import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Spot } from './arrange';

/** Makes a card draggable; the answer undoes it. */
export const drag = (element: HTMLElement, task: string, dragged: (now: boolean) => void) =>
  draggable({
    element,
    getInitialData: () => ({ task }),
    onDragStart: () => dragged(true),
    onDrop: () => dragged(false),
  });

/** Makes a column take cards; the answer undoes it. */
export const drop = (
  element: HTMLElement,
  state: string,
  hover: (spot: Spot | undefined) => void,
  dropped: (task: string, spot: Spot) => void,
) =>
  dropTargetForElements({
    element,
    canDrop: ({ source }) => typeof source.data.task === 'string',
    onDrag: ({ source, location }) =>
      hover({ state, before: below(element, location.current.input.clientY, source.data.task) }),
    onDragLeave: () => hover(undefined),
    onDrop: ({ source, location }) => {
      hover(undefined);
      const task = source.data.task as string;
      dropped(task, { state, before: below(element, location.current.input.clientY, task) });
    },
  });

/** The first card whose middle is below the pointer. */
function below(column: HTMLElement, y: number, dragged: unknown): string | null {
  for (const card of column.querySelectorAll<HTMLElement>('[data-task]')) {
    const { top, height } = card.getBoundingClientRect();
    if (card.dataset.task !== dragged && y < top + height / 2) return card.dataset.task ?? null;
  }
  return null;
}
