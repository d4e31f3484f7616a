// First sync: keeps every public record of the hub in a JSON file and proves that both are equal.
// Needs Node 20 and @cooperation-hub/api-client. HUB_URL is the hub's address, MIRROR the file (mirror.json).
// Run it again whenever you like: it goes on where it stopped. A data base would write each page by itself.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { getChangesChecksum } from "@cooperation-hub/api-client";
import { createClient } from "@cooperation-hub/api-client/client";
import { followChanges } from "@cooperation-hub/api-client/sync";

type Copy = { cursor: string | null; records: Record<string, { version: number; data: unknown }> };

const client = createClient({ baseUrl: process.env.HUB_URL ?? "http://localhost:8080" });
const file = process.env.MIRROR ?? "mirror.json";
const copy: Copy = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { cursor: null, records: {} };

/** Retries, Retry-After and 410 are the client's work; pages and their cursor are ours to keep together. */
async function pull(): Promise<void> {
  let seen: Set<string> | undefined;
  for await (const page of followChanges({ client, cursor: copy.cursor, limit: 1000 })) {
    if (page.resync !== null) {
      console.log(`resync: ${page.resync}`);
      seen = new Set();
    }
    for (const { type, id, op, version, data } of page.items) {
      const key = `${type}/${id}`;
      if (op === "remove") delete copy.records[key];
      else copy.records[key] = { version, data };
      seen?.add(key);
    }
    if (!page.hasMore && seen !== undefined)
      for (const key of Object.keys(copy.records)) if (!seen.has(key)) delete copy.records[key];
    copy.cursor = page.cursor;
    // a resync is kept once it is whole: until then the old copy stands in the file
    if (seen === undefined || !page.hasMore) save();
  }
}

function save(): void {
  writeFileSync(`${file}.new`, JSON.stringify(copy));
  renameSync(`${file}.new`, file);
}

function checksum(): string {
  let sum = 0n;
  for (const [key, { version }] of Object.entries(copy.records)) {
    const hash = createHash("sha256").update(`${key}/${version}`).digest();
    sum ^= hash.readBigUInt64BE();
  }
  return sum.toString(16).padStart(16, "0");
}

async function prove(): Promise<boolean> {
  for (;;) {
    await pull();
    const { data: theirs } = await getChangesChecksum({ client, throwOnError: true });
    if (theirs.cursor !== copy.cursor) continue; // something changed meanwhile
    const count = Object.keys(copy.records).length;
    const equal = count === theirs.count && checksum() === theirs.checksum;
    console.log(`${equal ? "equal" : "DIFFERENT"}: ${count} records here, ${theirs.count} in the hub`);
    return equal;
  }
}

process.exitCode = (await prove()) ? 0 : 1;
