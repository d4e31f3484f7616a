/** Whether a value of the form says nothing. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === "string") {
    return value.trim() === "";
  }
  return typeof value === "object" && value !== null && Object.values(value).every(isEmpty);
}
