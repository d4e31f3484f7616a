import { expect, test } from "vitest";
import { readRows } from "./readRows";

const row = (number: number, ...severities: string[]) => ({
  row: number,
  line: number + 1,
  externalId: `P/${number}`,
  outcome: severities.includes("error") ? "invalid" : "created",
  id: null,
  original: { externalId: `P/${number}` },
  findings: severities.map((severity) => ({ severity, code: "x", detail: "é" })),
});

/** In pieces that end inside lines and letters. */
function stream(rows: unknown[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(rows.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return new ReadableStream({
    start(to) {
      for (let at = 0; at < bytes.length; at += 7) {
        to.enqueue(bytes.slice(at, at + 7));
      }
      to.close();
    },
  });
}

test("rows with findings of the severity that was asked for are read", async () => {
  const all = [row(1), row(2, "error", "warning"), row(3, "warning")];
  const { rows, more } = await readRows(stream(all), "warning", 10);
  expect(rows.map((one) => one.row)).toEqual([2, 3]);
  expect(rows[0]?.findings).toEqual([{ severity: "warning", code: "x", detail: "é" }]);
  expect(more).toBe(false);
});

test("no more than so many are read, and that there are more is told", async () => {
  const { rows, more } = await readRows(
    stream([row(1, "error"), row(2, "error"), row(3, "error")]),
    undefined,
    2,
  );
  expect(rows.map((one) => one.row)).toEqual([1, 2]);
  expect(more).toBe(true);
});

test("who has read enough ends the download", async () => {
  let ended = false;
  let made = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (to) => to.enqueue(new TextEncoder().encode(`${JSON.stringify(row(++made, "error"))}\n`)),
    cancel: () => {
      ended = true;
    },
  });
  expect((await readRows(endless, undefined, 2)).more).toBe(true);
  expect(ended).toBe(true);
});
