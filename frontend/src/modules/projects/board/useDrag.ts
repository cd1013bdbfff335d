import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Spot } from './arrange';

const mouse = () => import('./mouse');

/** Lets a card be dragged; whether it is just now. What the mouse needs is loaded when there is a board. */
export function useDraggable(ref: RefObject<HTMLElement | null>, task: string): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(
    () => loading((m) => ref.current && m.drag(ref.current, task, setDragged)),
    [ref, task],
  );
  return dragged;
}

/** Lets cards be dropped into a column, before the one that is under the pointer; where that would be just now. */
export function useDropTarget(
  ref: RefObject<HTMLElement | null>,
  state: string,
  onDrop: (task: string, spot: Spot) => void,
): Spot | undefined {
  const [spot, setSpot] = useState<Spot>();
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(
    () =>
      loading(
        (m) =>
          ref.current &&
          m.drop(ref.current, state, setSpot, (task, at) => latest.current(task, at)),
      ),
    [ref, state],
  );
  return spot;
}

type Begin = (module: Awaited<ReturnType<typeof mouse>>) => (() => void) | null;

function loading(begin: Begin) {
  let gone = false;
  let end: (() => void) | null = null;
  void mouse().then((module) => {
    if (!gone) end = begin(module);
  });
  return () => {
    gone = true;
    end?.();
  };
}
