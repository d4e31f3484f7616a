import { languages } from "../../ui/languages";
import { fieldPath } from "../project/fieldPath";

/** One thing that a value says: where it stands, in which language, and what it is. */
export type ValueLine = {
  path: string;
  language: string | null;
  value: string | number | boolean;
  /** Of a day: how much of it is known. */
  precision?: string;
};

/** Members that name a part for machines. */
const unnamed = ["id"];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isLanguage(step: string): boolean {
  return languages.some(({ tag }) => tag === step);
}

/** The language that a path ends with, and the path without it. */
export function splitLanguage(path: string): { field: string; language: string | null } {
  const end = path.lastIndexOf(".");
  const last = path.slice(end + 1);
  return end > 0 && isLanguage(last)
    ? { field: path.slice(0, end), language: last }
    : { field: path, language: null };
}

function isMoney(value: Record<string, unknown>): value is { amount: string; currency: string } {
  return typeof value.amount === "string" && typeof value.currency === "string";
}

/** The ends of a line on the map, latitude first, and how many places it has. */
function placesText(places: readonly unknown[]): string {
  const text = (place: unknown) => (Array.isArray(place) ? [...place].reverse().join(", ") : String(place));
  return `${text(places[0])} … ${text(places.at(-1))} (${places.length})`;
}

/** The place that a pointer of a comparison means, as it is labelled; of a line on the map the line as a whole. */
export function labelledPath(pointer: string): string {
  return fieldPath(pointer).replace(/\.coordinates$/, "");
}

/**
 * The steps to a statement that a heading over it does not say yet; null where only the name of the field is left. Below
 * the heading of a whole list every step is said.
 */
export function pathWithin(path: string, within: string): string | null {
  const inner = path.startsWith(`${within}.`) ? path.slice(within.length + 1) : path;
  if (/^\d/.test(inner)) {
    return path;
  }
  return /\.\d+(\.|$)/.test(inner) ? inner : null;
}

/**
 * A value of any shape as single statements in the order in which it holds them: texts language by language, amounts
 * with their currency, the fields of parts and of parts within parts. What says nothing is left out.
 *
 * @param path of the value, with points between its steps
 */
export function valueLines(path: string, value: unknown): ValueLine[] {
  if (value === null || value === undefined || value === "") {
    return [];
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    const { field, language } = splitLanguage(path);
    return [{ path: field, language, value }];
  }
  if (Array.isArray(value)) {
    if (value.some(Array.isArray)) {
      return [{ path, language: null, value: placesText(value) }];
    }
    return value.flatMap((one, index) => valueLines(isRecord(one) ? `${path}.${index}` : path, one));
  }
  if (isRecord(value)) {
    if (isMoney(value)) {
      return [{ path, language: null, value: `${value.amount} ${value.currency}` }];
    }
    if (Array.isArray(value.coordinates)) {
      return valueLines(path, value.coordinates);
    }
    return Object.entries(value)
      .filter(([name]) => !unnamed.includes(name))
      .flatMap(([name, one]) => {
        const precision = value[`${name}Precision`];
        const lines = valueLines(`${path}.${name}`, one);
        return typeof precision === "string" ? lines.map((line) => ({ ...line, precision })) : lines;
      });
  }
  return [];
}
