/** From what can wait to what can not. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
