/** The cells of the mark that proposals fill: it stands for the sixteen of one text, by their numbers. */
export function filledCells(proposals: readonly string[]): number[] {
  return proposals.map((code) => Number(code.split("/")[1])).filter((number) => number >= 1 && number <= 16);
}
