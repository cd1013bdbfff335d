import { useMemo } from 'react';
import type { Module } from './module';
import { modules } from './modules';
import { useMe } from './session';

/** The modules that the organisation uses; boards need tasks on them. */
export function useModules(): Module[] {
  const { switchedOff } = useMe();
  return useMemo(() => {
    const off = new Set<string>(switchedOff);
    if (off.has('tasks')) off.add('projects');
    return modules.filter(({ name }) => !off.has(name));
  }, [switchedOff]);
}

/** Tells whether the organisation uses a module. */
export function useIsOn() {
  const on = useModules();
  return (name: string) => on.some((module) => module.name === name);
}
