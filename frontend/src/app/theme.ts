/** What the person chose; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const stored = 'chung.theme';
const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** The choice kept on this device. */
export function chosenTheme(): Theme {
  const theme = localStorage.getItem(stored);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function show() {
  const theme = chosenTheme();
  document.documentElement.dataset.theme =
    theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme;
}

/** Shows the chosen theme and follows the device from now on. */
export function applyTheme() {
  show();
  dark().addEventListener('change', show);
}

/** Keeps and shows another choice. */
export function chooseTheme(theme: Theme) {
  localStorage.setItem(stored, theme);
  show();
}
