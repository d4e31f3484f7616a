import { expect, test } from "vitest";
import { readRateFile } from "./readRateFile";

test("a file of rates is read as UTF-8, and one that is none is refused", async () => {
  const rows = "currency,day,rate,source\nXOF,2026-01-31,600,Banque d’essai\n";
  expect(await readRateFile(new File([rows], "rates.csv"))).toEqual({ text: rows });
  expect(await readRateFile(undefined)).toEqual({ wrong: "rates.noFile" });
  expect(await readRateFile(new File([], "rates.csv"))).toEqual({ wrong: "rates.emptyFile" });
  const latin = new Uint8Array([88, 79, 70, 44, 0xe9, 10]);
  expect(await readRateFile(new File([latin], "rates.csv"))).toEqual({ wrong: "rates.notUtf8" });
});
