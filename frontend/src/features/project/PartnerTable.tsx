import type { ProjectOrganisation } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { T } from "../../ui/T";
import { Amount } from "./Amount";
import { PartyName } from "./PartyName";

const columns: Column<ProjectOrganisation>[] = [
  { head: "partners.name", cell: (one) => <PartyName {...one} /> },
  { head: "partners.role", cell: (one) => <CodeText list="organisation-role" code={one.role} /> },
  {
    head: "trace.actorType",
    has: (one) => one.actorType !== null,
    cell: (one) => <CodeLabel list="actor-type" code={one.actorType ?? ""} />,
  },
  {
    head: "partners.contribution",
    figures: true,
    has: (one) => one.contribution !== null,
    cell: (one) => (one.contribution === null ? null : <Amount of={one.contribution} />),
  },
  {
    head: "partners.identifier",
    has: (one) => one.identifier !== null,
    cell: (one) => <bdi className="code">{one.identifier}</bdi>,
  },
  {
    head: "partners.reference",
    has: (one) => one.theirReference !== null,
    cell: (one) => <bdi className="code">{one.theirReference}</bdi>,
  },
];

/** Who takes part beside the lead, and as what. */
export function PartnerTable({ partners }: { partners: readonly ProjectOrganisation[] }) {
  return (
    <DataTable
      caption={<T id="partners.caption" />}
      columns={columns}
      rows={partners}
      idOf={(one) => `${one.role} ${one.organisation ?? one.name}`}
    />
  );
}
