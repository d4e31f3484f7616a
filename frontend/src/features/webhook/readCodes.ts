/** Country codes as somebody types them: letters in pairs, whatever stands between; each once, in capitals. */
export function readCodes(text: string): string[] {
  const codes = text
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .filter((code) => code !== "");
  return [...new Set(codes)];
}
