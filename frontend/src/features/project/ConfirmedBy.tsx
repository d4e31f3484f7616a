import type { Confirmation } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { useLanguage } from "../../ui/useLanguage";
import { MemberName } from "../organisation/MemberName";

/** Who said that it was received, and when. */
export function ConfirmedBy({ by }: { by: readonly Confirmation[] }) {
  const language = useLanguage();
  return by.map(({ organisation, confirmedAt }) => (
    <div key={organisation}>
      <MemberName code={organisation} /> <span className="muted">{formatInstant(confirmedAt, language)}</span>
    </div>
  ));
}
