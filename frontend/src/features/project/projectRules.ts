import * as v from "valibot";

const texts = (max: number) => v.record(v.string(), v.pipe(v.string(), v.maxLength(max, "form.tooLong")));
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/, "form.notADay"));

const shape = v.object({
  lead: v.pipe(v.string(), v.minLength(1, "form.required")),
  originalLanguage: v.string(),
  title: texts(300),
  summary: texts(1000),
  description: texts(10_000),
  activityStatus: v.string(),
  scopeLevel: v.string(),
  collaborationType: v.string(),
  plannedStart: day,
  actualStart: day,
  plannedEnd: day,
  actualEnd: day,
  countries: v.array(v.string()),
  proposals: v.array(v.string()),
});

type Shape = v.InferOutput<typeof shape>;

function inOrder(start: string, end: string): boolean {
  return start === "" || end === "" || start <= end;
}

/** Rules that a writer can be told at once. Messages are ids of the catalogue; the API has the last word. */
export const projectRules = v.pipe(
  shape,
  v.forward(
    v.check((value: Shape) => inOrder(value.plannedStart, value.plannedEnd), "form.endBeforeStart"),
    ["plannedEnd"],
  ),
  v.forward(
    v.check((value: Shape) => inOrder(value.actualStart, value.actualEnd), "form.endBeforeStart"),
    ["actualEnd"],
  ),
);

/** What was kept on the device, if it still has the shape of the form. */
export const localDraftRules = v.object({
  version: v.number(),
  savedAt: v.string(),
  base: shape,
  values: shape,
});
