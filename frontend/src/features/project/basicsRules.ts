import * as v from "valibot";
import { code, day, requiredDay, requiredTexts, text, texts } from "./fieldRules";
import { id, rows, sortedRows } from "./rowRules";

const kind = v.picklist(["ORIGINAL", "OFFICIAL", "COURTESY", "MACHINE"]);

const precision = v.picklist(["DAY", "MONTH", "YEAR"]);

const milestone = v.object({
  id,
  title: requiredTexts(300),
  due: requiredDay,
  doneOn: day,
  status: v.picklist(["PLANNED", "DONE", "MISSED", "CANCELLED"]),
});

const marker = v.object({ marker: v.string(), significance: v.string() });
const group = v.object({
  group: v.string(),
  significance: v.pipe(v.string(), v.transform(Number)),
});

const contact = v.pipe(
  v.object({
    name: text(200),
    email: v.pipe(
      text(254),
      v.nullable(v.pipe(v.string(), v.regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, "edit.error.email"))),
    ),
    phone: text(40),
  }),
  v.transform((all) => (all.name === null && all.email === null && all.phone === null ? null : all)),
);

export type MilestoneRow = v.InferInput<typeof milestone>;
export type MarkerRow = v.InferInput<typeof marker>;
export type GroupRow = v.InferInput<typeof group>;
export type ContactFields = v.InferInput<typeof contact>;

/** What the project is: its texts, how far it is, when, and whom to ask. */
export const basicsRules = {
  originalLanguage: v.string(),
  title: texts(300),
  summary: texts(1000),
  description: texts(10_000),
  objectives: texts(10_000),
  targetGroups: texts(10_000),
  otherDescription: texts(10_000),
  textKinds: v.record(v.string(), v.record(v.string(), kind)),
  activityStatus: v.string(),
  scopeLevel: code,
  collaborationType: code,
  plannedStart: day,
  plannedStartPrecision: precision,
  actualStart: day,
  actualStartPrecision: precision,
  plannedEnd: day,
  plannedEndPrecision: precision,
  actualEnd: day,
  actualEndPrecision: precision,
  milestones: rows("milestones", milestone),
  markers: sortedRows("markers", marker, (one) => one.marker),
  groups: sortedRows("groups", group, (one) => one.group),
  contact,
};
