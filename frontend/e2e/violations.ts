import type { Page } from "@playwright/test";

/** Collects what the page's policy refused and what went wrong in scripts, from now on. */
export function watch(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) {
      found.push(message.text());
    }
  });
  page.on("pageerror", (error) => found.push(String(error)));
  return found;
}
