import type { InitiativeTitles } from "../features/initiative/MarkNavigation";
import type { Seeds } from "./queryClient";

function read(id: string): unknown[] {
  const text = document.getElementById(id)?.textContent ?? "";
  const found: unknown = text === "" ? [] : JSON.parse(text);
  return Array.isArray(found) ? found : [];
}

function isSeed(value: unknown): value is Seeds[number] {
  return Array.isArray(value) && value.length === 2 && Array.isArray(value[0]);
}

function isTitles(value: unknown): value is InitiativeTitles {
  return typeof value === "object" && value !== null && "code" in value && "pillars" in value;
}

/** The answers that the prerenderer left in the page; none where the page was not prerendered. */
export function readSeeds(): Seeds {
  return read("seeds").filter(isSeed);
}

/** The titles that the prerenderer left in the first page. */
export function readTitles(): InitiativeTitles[] {
  return read("titles").filter(isTitles);
}
