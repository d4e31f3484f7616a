/** Largest file that the API takes, in bytes. */
export const largestRateFile = 12 * 1024 * 1024;

/** The words of a file of rates, or what is wrong with it, as an id of the catalogue. */
export type RateFile = { text: string } | { wrong: string };

/** Reads a file as UTF-8. One in another encoding is refused here: read as UTF-8 it would lose letters unnoticed. */
export async function readRateFile(file: File | undefined): Promise<RateFile> {
  if (file === undefined) {
    return { wrong: "rates.noFile" };
  }
  if (file.size === 0) {
    return { wrong: "rates.emptyFile" };
  }
  if (file.size > largestRateFile) {
    return { wrong: "rates.largeFile" };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { wrong: "rates.notUtf8" };
  }
}
