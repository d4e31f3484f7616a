import type { OrganisationRef } from "../../api/types.gen";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { CountryName } from "../country/CountryName";

type Props = {
  /** ORGANISATION, REVIEWER, LEAD, or the code of a country. */
  holder: string;
  lead: OrganisationRef;
};

/** Who has to act, or whose key it is. */
export function HolderName({ holder, lead }: Props) {
  if (holder === "REVIEWER") {
    return <T id="workflow.reviewer" />;
  }
  return holder === "LEAD" || holder === "ORGANISATION" ? (
    <LocalText of={lead.name} />
  ) : (
    <CountryName code={holder} />
  );
}
