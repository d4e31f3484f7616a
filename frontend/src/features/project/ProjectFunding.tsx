import type { Project } from "../../api/types.gen";
import { T } from "../../ui/T";
import { BudgetTable } from "./BudgetTable";
import { FundingTotals } from "./FundingTotals";
import { InKindTable } from "./InKindTable";
import { TransactionTable } from "./TransactionTable";

/** Budgets, money promised and moved, and what is given in kind. */
export function ProjectFunding({ project }: { project: Project }) {
  return (
    <>
      <p className="measure muted">
        <T id="funding.lead" />
      </p>
      <FundingTotals transactions={project.transactions} />
      <BudgetTable project={project} />
      <TransactionTable project={project} />
      <InKindTable project={project} />
    </>
  );
}
