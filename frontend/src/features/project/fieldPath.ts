/** The place that a JSON pointer (RFC 6901) means, as forms and labels name it: steps with points between them. */
export function fieldPath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}
