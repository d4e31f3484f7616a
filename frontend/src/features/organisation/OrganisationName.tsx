import { LocalText } from "../../ui/LocalText";
import { useOrganisations } from "./useOrganisations";

/** The name of a member organisation; its code where the name is not at hand. */
export function OrganisationName({ code }: { code: string }) {
  const found = useOrganisations().find((one) => one.code === code);
  return found === undefined ? <bdi className="code">{code}</bdi> : <LocalText of={found.name} />;
}
