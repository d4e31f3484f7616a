import type { FormError } from "../../ui/ErrorSummary";
import type { ProblemError } from "../../ui/readProblem";
import { boundTo, faultsOf } from "./faultsOf";
import { partsOf } from "./memberParts";
import { fieldOfPointer } from "./places";
import { isMember, type Member, type ProjectValues } from "./projectRules";

/** The member that a field belongs to. */
export function memberOf(field: string): Member | null {
  const [name = ""] = field.split(".");
  return isMember(name) ? name : null;
}

/** A member as it was refused: it is not sent again before it differs from this. */
export function printOf(member: Member, values: ProjectValues): string {
  return JSON.stringify([...partsOf(member, values)]);
}

/** Of the members that were written, those that can be sent now, and what is wrong with the others. */
export function planSave(
  values: ProjectValues,
  dirty: ReadonlySet<Member>,
  refused: ReadonlyMap<Member, string>,
): { send: Member[]; errors: FormError[] } {
  const errors = faultsOf(values, [...dirty]);
  const held = new Set<Member>();
  for (const { field } of errors) {
    const member = memberOf(field);
    for (const one of member === null ? [] : boundTo(member)) {
      held.add(one);
    }
  }
  for (const [member, print] of refused) {
    if (print === printOf(member, values)) {
      held.add(member);
    }
  }
  return { send: [...dirty].filter((member) => !held.has(member)), errors };
}

/**
 * The faults of an answer at their fields, and the members not to be sent again as they are: those at fault, or all
 * that was sent where the fault lies in none of them.
 */
export function placeRefusal(
  faults: readonly ProblemError[],
  sent: { values: ProjectValues; members: readonly Member[] },
  now: ProjectValues,
): { errors: FormError[]; held: Member[] } {
  const errors = faults.flatMap(({ pointer, detail, code }) => {
    const field = fieldOfPointer(pointer ?? "", sent.values, now);
    return memberOf(field) === null ? [] : [{ field, error: detail ?? code }];
  });
  const at = new Set(errors.flatMap(({ field }) => boundTo(memberOf(field) ?? "title")));
  const held = sent.members.filter((member) => at.has(member));
  return { errors, held: held.length === 0 && errors.length > 0 ? [...sent.members] : held };
}
