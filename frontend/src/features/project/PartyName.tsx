import { MemberName } from "../organisation/MemberName";

type Props = { organisation: string | null; name: string | null };

/** Who it is: a member organisation by its code, or one that is no member by the name it was given. */
export function PartyName({ organisation, name }: Props) {
  return organisation === null ? <span dir="auto">{name ?? "–"}</span> : <MemberName code={organisation} />;
}
