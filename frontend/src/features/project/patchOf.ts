import * as v from "valibot";
import type { ProjectPatch, TextKind } from "../../api/types.gen";
import { changedParts, isText, textMembers } from "./memberParts";
import { type Member, members, type ProjectValues, projectRules } from "./projectRules";
import { written } from "./written";

const partial = v.partial(v.object(projectRules));

/** One map of texts as a merge patch: what is new or different, and null for what was emptied. */
function textPatch(parts: string[], now: Record<string, string>): Record<string, string | null> {
  const kept = written(now);
  return Object.fromEntries(parts.map((tag) => [tag, kept[tag] ?? null]));
}

function kindPatch(
  parts: string[],
  now: ProjectValues["textKinds"],
): Record<string, Record<string, TextKind>> {
  const patch: Record<string, Record<string, TextKind>> = {};
  for (const part of parts) {
    const [name = "", tag = ""] = part.split(".");
    const kind = now[name]?.[tag];
    if (kind !== undefined) {
      patch[name] = { ...patch[name], [tag]: kind };
    }
  }
  return patch;
}

/** The difference between two states of some members as a merge patch (RFC 7396): texts by language, lists whole. */
export function patchOf(base: ProjectValues, values: ProjectValues, names: readonly Member[]): ProjectPatch {
  const changed = new Map<Member, string[]>();
  for (const name of names) {
    const parts = changedParts(name, base, values);
    if (parts.length > 0) {
      changed.set(name, parts);
    }
  }
  const whole = [...changed.keys()].filter((name) => !isText(name) && name !== "textKinds");
  const patch: ProjectPatch = v.parse(partial, Object.fromEntries(whole.map((name) => [name, values[name]])));
  for (const name of textMembers) {
    const parts = changed.get(name);
    if (parts !== undefined) {
      patch[name] = textPatch(parts, values[name]);
    }
  }
  const kinds = changed.get("textKinds");
  if (kinds !== undefined) {
    patch.textKinds = kindPatch(kinds, values.textKinds);
  }
  return patch;
}

/** What two states differ in, member by member. */
export function changedMembers(before: ProjectValues, after: ProjectValues): Member[] {
  return members.filter((name) => changedParts(name, before, after).length > 0);
}
