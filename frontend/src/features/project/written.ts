/** The texts that say something, without what stands around them. */
export function written(texts: Record<string, string | undefined>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [tag, text] of Object.entries(texts)) {
    if (text !== undefined && text.trim() !== "") {
      found[tag] = text.trim();
    }
  }
  return found;
}
