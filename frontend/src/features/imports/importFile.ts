/** What can be imported, by the end of the file's name. */
const formats = [
  [/\.(ndjson|jsonl)$/i, "ndjson"],
  [/\.csv$/i, "csv"],
  [/\.xlsx$/i, "xlsx"],
  [/\.xml$/i, "iati-xml"],
] as const;

export type ImportFormat = (typeof formats)[number][1];

/** What the input of the form offers. */
export const accepted = ".csv,.xlsx,.ndjson,.jsonl,.xml,.gz";

/** The most that the API takes: on the wire, and unpacked. */
const mostSent = 64 * 1024 * 1024;
const mostUnpacked = 512 * 1024 * 1024;

const packed = /\.gz$/i;

/** The form of a file by its name, with or without .gz behind it; undefined for any other. */
export function formatOf(name: string): ImportFormat | undefined {
  const plain = name.replace(packed, "");
  return formats.find(([end]) => end.test(plain))?.[1];
}

/** What is wrong with a file before it is sent, as an id of the catalogue; null where nothing is. */
export function wrongFile(file: { name: string; size: number } | undefined): string | null {
  if (file === undefined) {
    return "imports.noFile";
  }
  if (formatOf(file.name) === undefined) {
    return "imports.otherFile";
  }
  if (file.size === 0) {
    return "imports.emptyFile";
  }
  // a workbook is packed already; text is packed on the way
  const most = packed.test(file.name) || formatOf(file.name) === "xlsx" ? mostSent : mostUnpacked;
  return file.size > most ? "imports.largeFile" : null;
}

/** The bytes to send: packed where the browser can, which a slow line needs, and whether they are. */
export async function pack(file: File): Promise<{ body: Blob; gzip: boolean }> {
  if (packed.test(file.name)) {
    return { body: file, gzip: true };
  }
  if (formatOf(file.name) === "xlsx" || typeof CompressionStream === "undefined") {
    return { body: file, gzip: false };
  }
  const stream = file.stream().pipeThrough(new CompressionStream("gzip"));
  return { body: await new Response(stream).blob(), gzip: true };
}
