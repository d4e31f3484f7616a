import type { Budget, Project } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatDay } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { Amount } from "./Amount";
import { convertedColumn } from "./convertedColumn";
import { formatPeriod } from "./formatPeriod";

/** What is planned to be spent, period by period. */
export function BudgetTable({ project }: { project: Pick<Project, "budgets" | "conversions"> }) {
  const language = useLanguage();
  const columns: Column<Budget>[] = [
    { head: "part.period", cell: (one) => formatPeriod(one.periodStart, one.periodEnd, language) },
    { head: "funding.budgetType", cell: (one) => <CodeText list="budget-type" code={one.type} /> },
    { head: "funding.budgetStatus", cell: (one) => <CodeText list="budget-status" code={one.status} /> },
    { head: "funding.amount", figures: true, cell: (one) => <Amount of={one.value} /> },
    convertedColumn(project.budgets, project.conversions, ({ value }) => value),
    { head: "funding.valueDate", cell: (one) => formatDay(one.valueDate, language) },
  ];
  return (
    <DataTable
      caption={<T id="funding.budgets" />}
      columns={columns}
      rows={project.budgets}
      idOf={({ id }) => id}
    />
  );
}
