import type { ConsultedParty } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatDay } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { PartyName } from "./PartyName";

/** Who was asked about the project and what they answered. */
export function ConsultedTable({ parties }: { parties: readonly ConsultedParty[] }) {
  const language = useLanguage();
  const columns: Column<ConsultedParty>[] = [
    { head: "trace.party", cell: (one) => <PartyName {...one} /> },
    {
      head: "trace.actorType",
      has: (one) => one.actorType !== null,
      cell: (one) => <CodeLabel list="actor-type" code={one.actorType ?? ""} />,
    },
    {
      head: "trace.country",
      has: (one) => one.country !== null,
      cell: (one) => <CountryName code={one.country ?? ""} />,
    },
    { head: "trace.asked", cell: (one) => formatDay(one.askedOn, language) },
    {
      head: "trace.answered",
      cell: (one) =>
        one.answeredOn === null ? <T id="trace.noAnswer" /> : formatDay(one.answeredOn, language),
    },
    {
      head: "trace.answer",
      has: (one) => Object.keys(one.answer).length > 0,
      cell: (one) => <LocalText of={one.answer} />,
    },
  ];
  return (
    <DataTable
      caption={<T id="trace.consultedCaption" />}
      columns={columns}
      rows={parties}
      idOf={({ id }) => id}
    />
  );
}
