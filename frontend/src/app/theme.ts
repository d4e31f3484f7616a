export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The stored choice; "system" where nothing is stored or nothing can be. */
export function readTheme(): Theme {
  if (typeof document === "undefined") {
    return "system";
  }
  const chosen = document.documentElement.dataset.theme;
  return themes.find((theme) => theme === chosen) ?? "system";
}

/** Applies and stores a choice. The inline script of every page applies the stored one before the first paint. */
export function writeTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Storage is refused in some private windows: the choice then lasts as long as the page.
  }
}
