import * as v from "valibot";
import { code, degrees, percentage, requiredCode, text, texts } from "./fieldRules";
import { readLine } from "./readLine";
import { id, rows, sortedRows } from "./rowRules";

const country = v.object({
  country: requiredCode,
  role: v.picklist(["LOCATION", "BENEFICIARY", "PROVIDER"]),
  percentage,
});

const proposal = v.object({ proposal: requiredCode, share: percentage, rationale: texts(1000) });
const sector = v.object({ vocabulary: v.string(), code: requiredCode, percentage });
const sdg = v.object({ target: requiredCode, weight: percentage, evidence: texts(1000) });

/** A line as it was pasted; the field itself says what is wrong with it, and where. */
const line = v.pipe(
  v.string(),
  v.transform(readLine),
  v.check((read) => read === null || "line" in read, "edit.error.line"),
  v.transform((read) => (read !== null && "line" in read ? read.line : null)),
);

const location = v.object({
  id,
  name: texts(300),
  country: code,
  admin1: text(200),
  latitude: degrees(90, "edit.error.latitude"),
  longitude: degrees(180, "edit.error.longitude"),
  line,
  exactness: code,
  locationClass: code,
  reach: code,
});

export type CountryRow = v.InferInput<typeof country>;
export type ProposalRow = v.InferInput<typeof proposal>;
export type SectorRow = v.InferInput<typeof sector>;
export type SdgRow = v.InferInput<typeof sdg>;
export type LocationRow = v.InferInput<typeof location>;

/** Where the project is and what it serves. */
export const scopeRules = {
  countries: sortedRows("countries", country, (one) => one.country + one.role),
  proposals: sortedRows("proposals", proposal, (one) => one.proposal),
  sectors: sortedRows("sectors", sector, (one) => one.vocabulary + one.code),
  sdgs: sortedRows("sdgs", sdg, (one) => one.target),
  locations: rows("locations", location),
};
