import * as v from "valibot";
import { code, day, requiredCode, requiredTexts, text, webAddress } from "./fieldRules";
import { id, rows } from "./rowRules";

const document = v.object({
  id,
  category: requiredCode,
  title: requiredTexts(300),
  language: code,
  file: code,
  url: webAddress,
  format: text(100),
  documentDate: day,
  visibility: v.picklist(["PUBLIC", "MEMBERS", "ORGANISATION"]),
});

const source = v.object({
  id,
  title: requiredTexts(300),
  publisher: text(300),
  url: webAddress,
  document: code,
  official: v.boolean(),
  retrievedOn: day,
});

export type DocumentRow = v.InferInput<typeof document>;
export type SourceRow = v.InferInput<typeof source>;

/** What can be read beside the record, and where its statements come from. */
export const documentsRules = {
  documents: rows("documents", document),
  sources: rows("sources", source),
};
