import type { Difference } from "../../api/types.gen";

export type MemberGroup = { member: string; items: Difference[] };

/** The differences of each member of the project together, in the order in which the API names them. */
export function memberGroups(items: readonly Difference[]): MemberGroup[] {
  const groups: MemberGroup[] = [];
  for (const item of items) {
    const known = groups.find(({ member }) => member === item.member);
    if (known === undefined) {
      groups.push({ member: item.member, items: [item] });
    } else {
      known.items.push(item);
    }
  }
  return groups;
}
