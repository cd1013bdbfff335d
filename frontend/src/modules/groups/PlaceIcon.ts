import { createLucideIcon } from 'lucide-react';

/** A house of several rooms. */
export const PlaceIcon = createLucideIcon('place', [
  ['path', { d: 'M4 10.500 12 4.500l8 6V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z', key: 'house' }],
  ['path', { d: 'M4 13.500h16M12 13.500V20', key: 'rooms' }],
]);
