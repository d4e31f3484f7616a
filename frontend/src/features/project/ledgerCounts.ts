import type { Project } from "../../api/types.gen";

export const stages = ["consulted", "contributed", "benefited"] as const;
export type Stage = (typeof stages)[number];
/** Entries of a ledger, and how many of them came to something. */
export type Light = { entries: number; completed: number };

type Recorded = Pick<Project, "consulted" | "organisations" | "inKind" | "benefits" | "confirmations">;

/**
 * How far a project is from being talked over to doing good, counted as the API counts its ledgers: who was asked and
 * answered; money contributed and gifts in kind that arrived; benefits and those confirmed by who has them.
 */
export function ledgerCounts(project: Recorded): Record<Stage, Light> {
  const { consulted, organisations, inKind, benefits, confirmations } = project;
  const confirmed = new Set(confirmations.map(({ part }) => part));
  const money = organisations.filter(({ contribution }) => contribution !== null).length;
  const arrived = inKind.filter(({ id, status }) => status === "DELIVERED" || confirmed.has(id)).length;
  return {
    consulted: {
      entries: consulted.length,
      completed: consulted.filter(({ answeredOn }) => answeredOn !== null).length,
    },
    contributed: { entries: money + inKind.length, completed: money + arrived },
    benefited: { entries: benefits.length, completed: benefits.filter(({ id }) => confirmed.has(id)).length },
  };
}
