/** The field of the form that a JSON pointer of the API means: lists and dates as a whole, texts by language. */
export function fieldOfPointer(pointer: string): string {
  const [name = "", part] = pointer.split("/").slice(1);
  const texts = ["title", "summary", "description"];
  return texts.includes(name) && part !== undefined ? `${name}.${part}` : name;
}
