import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { formatOf, pack, wrongFile } from "./importFile";

test("the form of a file is told by its name", () => {
  expect(formatOf("Projects.CSV")).toBe("csv");
  expect(formatOf("projects.ndjson.gz")).toBe("ndjson");
  expect(formatOf("activities.xml")).toBe("iati-xml");
  expect(formatOf("projects.xls")).toBeUndefined();
});

test("a file that cannot be meant is refused before it is sent", () => {
  expect(wrongFile(undefined)).toBe("imports.noFile");
  expect(wrongFile({ name: "minutes.pdf", size: 5 })).toBe("imports.otherFile");
  expect(wrongFile({ name: "a.csv", size: 0 })).toBe("imports.emptyFile");
  expect(wrongFile({ name: "a.xlsx", size: 65 * 1024 * 1024 })).toBe("imports.largeFile");
  expect(wrongFile({ name: "a.csv", size: 65 * 1024 * 1024 })).toBeNull();
});

test("text is packed and says so, a workbook goes as it is", async () => {
  const text = "externalId,title.en\n".repeat(500);
  const { body, gzip } = await pack(new File([text], "a.csv"));
  expect(gzip).toBe(true);
  expect(body.size).toBeLessThan(text.length / 10);
  expect(gunzipSync(new Uint8Array(await body.arrayBuffer())).toString()).toBe(text);
  expect((await pack(new File([text], "a.xlsx"))).gzip).toBe(false);
  expect((await pack(new File([text], "a.csv.gz"))).gzip).toBe(true);
});
