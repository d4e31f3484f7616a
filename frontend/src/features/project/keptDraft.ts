import * as v from "valibot";
import { put } from "./mergeConflict";
import { isMember, type Member, members, type ProjectValues, projectRules } from "./projectRules";

/** What was not saved yet: the members that differ, as they were read and as they were written. */
export type KeptDraft = {
  version: number;
  savedAt: string;
  base: Partial<ProjectValues>;
  values: Partial<ProjectValues>;
};

/** Whether a value has the form of a member, however many rules of its content it breaks. */
function hasShape<Name extends Member>(member: Name, value: unknown): value is ProjectValues[Name] {
  const read = v.safeParse(projectRules[member], value);
  return (read.issues ?? []).every((issue) => issue.kind === "validation");
}

function partial(stored: Record<string, unknown>): Partial<ProjectValues> {
  const found: Partial<ProjectValues> = {};
  for (const [name, value] of Object.entries(stored)) {
    if (isMember(name) && hasShape(name, value)) {
      put(found, name, value);
    }
  }
  return found;
}

const values = v.record(v.string(), v.unknown());

/** What was kept on the device, as far as it still has the shape of the form. */
export const keptDraftRules = v.pipe(
  v.object({ version: v.number(), savedAt: v.string(), base: values, values }),
  v.transform(({ version, savedAt, base, values }): KeptDraft => {
    const kept = { version, savedAt, base: partial(base), values: partial(values) };
    return { ...kept, values: pick(kept.values, Object.keys(kept.base)) };
  }),
  v.check((kept) => Object.keys(kept.values).length > 0),
);

function pick(from: Partial<ProjectValues>, names: readonly string[]): Partial<ProjectValues> {
  return partial(Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name))));
}

/** The members that are not saved, to be kept on the device. */
export function keptDraft(
  version: number,
  base: ProjectValues,
  values: ProjectValues,
  dirty: ReadonlySet<Member>,
): KeptDraft {
  const kept: KeptDraft = { version, savedAt: new Date().toISOString(), base: {}, values: {} };
  for (const member of members.filter((one) => dirty.has(one))) {
    put(kept.base, member, base[member]);
    put(kept.values, member, values[member]);
  }
  return kept;
}
