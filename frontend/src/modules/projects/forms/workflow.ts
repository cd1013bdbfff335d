import type { Workflow } from '@/shared/api/contract';

/** The workflow with one more state, before the last. */
export function named(workflow: Workflow, name: string): Workflow {
  const taken = new Set(workflow.states.map((state) => state.id));
  let number = workflow.states.length + 1;
  while (taken.has(`state-${number}`)) number++;
  const state = { id: `state-${number}`, name, category: 'doing' as const };
  return {
    ...workflow,
    states: [...workflow.states.slice(0, -1), state, ...workflow.states.slice(-1)],
  };
}

/** The workflow with a state up or down. */
export function moved(workflow: Workflow, index: number, by: 1 | -1): Workflow {
  const states = [...workflow.states];
  const [state] = states.splice(index, 1);
  if (state) states.splice(index + by, 0, state);
  return { ...workflow, states };
}

/** The workflow without a state and the steps from and to it. */
export const withoutState = (workflow: Workflow, id: string): Workflow => ({
  states: workflow.states.filter((state) => state.id !== id),
  transitions: workflow.transitions.filter((step) => step.from !== id && step.to !== id),
});

/** Every step there can be, for leads and members. */
export const everyStep = ({ states }: Workflow): Workflow['transitions'] =>
  states.flatMap((from) =>
    states
      .filter((to) => to.id !== from.id)
      .map((to) => ({ from: from.id, to: to.id, by: ['lead', 'member'] as const })),
  ) as Workflow['transitions'];
