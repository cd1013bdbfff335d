import { createContext } from 'react';

/** Opens somebody's profile; null for who may not look into the directory. */
export type OpenProfile = ((id: string) => void) | null;

/** How names in texts lead to profiles. */
export const ProfileContext = createContext<OpenProfile>(null);

/** The address of somebody's profile. */
export const profileOf = (id: string) => `/people?panel=${encodeURIComponent(`person:${id}`)}`;
