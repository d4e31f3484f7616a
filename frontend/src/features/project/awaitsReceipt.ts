import type { Project } from "../../api/types.gen";

type Recorded = Pick<Project, "inKind" | "benefits" | "confirmations">;

/** Whether a member organisation is named as a receiver that has not yet said that it received. */
export function awaitsReceipt({ inKind, benefits, confirmations }: Recorded): boolean {
  const open = (id: string) => !confirmations.some(({ part }) => part === id);
  return (
    inKind.some(({ id, status, receiver }) => status === "DELIVERED" && receiver !== null && open(id)) ||
    benefits.some(({ id, organisation }) => organisation !== null && open(id))
  );
}
