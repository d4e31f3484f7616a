import type { Benefit, InKindContribution, Me, Project } from "../../api/types.gen";

/** Something that an organisation of the caller may confirm to have received. */
export type Receipt =
  | { kind: "IN_KIND"; organisation: string; part: InKindContribution }
  | { kind: "BENEFIT"; organisation: string; part: Benefit };

type Recorded = Pick<Project, "inKind" | "benefits" | "confirmations">;

/** Delivered contributions and benefits of a published project that wait for the word of this account's organisations. */
export function receiptsOf(project: Recorded, me: Pick<Me, "organisations">): Receipt[] {
  const own = me.organisations.filter(({ may }) => may.includes("CONFIRM_RECEIPT")).map(({ code }) => code);
  const confirmed = new Set(project.confirmations.map(({ part }) => part));
  const contributions = project.inKind.flatMap((part): Receipt[] =>
    part.status === "DELIVERED" && part.receiver !== null && own.includes(part.receiver)
      ? [{ kind: "IN_KIND", organisation: part.receiver, part }]
      : [],
  );
  const benefits = project.benefits.flatMap((part): Receipt[] =>
    part.organisation !== null && own.includes(part.organisation)
      ? [{ kind: "BENEFIT", organisation: part.organisation, part }]
      : [],
  );
  return [...contributions, ...benefits].filter(({ part }) => !confirmed.has(part.id));
}
