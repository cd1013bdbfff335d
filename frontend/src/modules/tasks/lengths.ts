/** The longest title of a task, in UTF-16 units as the commands count them. */
export const longestTitle = 300;
