import { createLucideIcon } from 'lucide-react';

/** Half a sun over the horizon: the day as it begins. */
export const TodayIcon = createLucideIcon('today', [
  ['path', { d: 'M7 16a5 5 0 0 1 10 0', key: 'sun' }],
  ['path', { d: 'M2.500 16h19M7 20h10', key: 'horizon' }],
  ['path', { d: 'M12 5v2.500M5.200 8.200L6.900 9.900M18.800 8.200L17.100 9.900', key: 'rays' }],
]);
