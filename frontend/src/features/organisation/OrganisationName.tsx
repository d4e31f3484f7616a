import { LocalText } from "../../ui/LocalText";
import { useMember } from "./useMember";

/** The name of a member organisation; its code where the name is not at hand. */
export function OrganisationName({ code }: { code: string }) {
  const found = useMember(code);
  return found === undefined ? <bdi className="code">{code}</bdi> : <LocalText of={found.name} />;
}
