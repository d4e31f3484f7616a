import type { Agreement, OrganisationRef } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";

type Props = { agreements: readonly Agreement[]; lead: OrganisationRef };

/** Who agreed to what is shown: the lead organisation and every partner country, when, and whether by silence. */
export function AgreementList({ agreements, lead }: Props) {
  const language = useLanguage();
  if (agreements.length === 0) {
    return (
      <p className="muted">
        <T id="agreed.none" />
      </p>
    );
  }
  return (
    <>
      <p className="measure muted">
        <T id="agreed.lead" />
      </p>
      <ul className="agreements">
        {agreements.map(({ holder, kind, revision, decidedAt }) => (
          <li key={holder}>
            <strong>
              {holder === "LEAD" ? <LocalText of={lead.name} /> : <CountryName code={holder} />}
            </strong>{" "}
            <T id={`agreed.${kind}`} />{" "}
            <span className="muted">
              {decidedAt !== null && `${formatInstant(decidedAt, language)} · `}
              <T id="agreed.revision" values={{ revision }} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
