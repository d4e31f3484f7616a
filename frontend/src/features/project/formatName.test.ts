import { expect, test } from "vitest";
import { formatName } from "./formatName";

const rows = [
  ["application/pdf", "PDF"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"],
  ["text/csv; charset=utf-8", "CSV"],
  ["image/svg+xml", "SVG"],
  ["text/html", "HTML"],
  ["", ""],
] as const;

test.each(rows)("%s is called %s", (mediaType, name) => {
  expect(formatName(mediaType)).toBe(name);
});
