/** Largest document that the API takes, in bytes. */
export const largestFile = 1024 * 1024;

/** What is wrong with a file before it is sent, as an id of the catalogue; null when nothing is. */
export async function checkFile(file: File | undefined): Promise<string | null> {
  if (file === undefined) {
    return "import.noFile";
  }
  if (file.size === 0) {
    return "import.emptyFile";
  }
  if (file.size > largestFile) {
    return "import.largeFile";
  }
  const start = new Uint8Array(await file.slice(0, 8192).arrayBuffer());
  return start.includes(0) ? "import.binaryFile" : null;
}
