/** What a value says: ids, empty texts and empty parts left out, members in one order. */
function said(value: unknown): unknown {
  if (typeof value === "string") {
    return value.trim() === "" ? undefined : value.trim();
  }
  if (Array.isArray(value)) {
    const parts = value.map(said).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([name]) => name !== "id")
      .map(([name, inner]) => [name, said(inner)] as const)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return members.length === 0 ? undefined : members;
  }
  return value;
}

/** Whether a row says no more than it did when it was added. */
export function isBlank(row: unknown, fresh: unknown): boolean {
  return JSON.stringify(said(row)) === JSON.stringify(said(fresh));
}
