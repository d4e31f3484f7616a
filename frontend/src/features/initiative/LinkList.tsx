import { Link } from "@tanstack/react-router";
import type { InstrumentLink } from "../../api/types.gen";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";

type Props = { links: readonly InstrumentLink[]; empty: string };

/** The links of a text with other instruments and processes, grouped by what they say and read as sentences. */
export function LinkList({ links, empty }: Props) {
  const shown = links.filter((link) => link.type !== "PART_OF" && link.type !== "CARRIES_OUT");
  const kinds = [...new Set(shown.map(kindOf))];
  if (shown.length === 0) {
    return <p className="muted">{empty}</p>;
  }
  return (
    <dl className="links">
      {kinds.map((kind) => (
        <div key={kind} className="link-group">
          <dt>
            <T id={`link.${kind}`} />
          </dt>
          {shown
            .filter((link) => kindOf(link) === kind)
            .map((link) => (
              <dd key={`${link.otherCode}${link.url}${JSON.stringify(link.name)}`}>
                <OtherEnd link={link} />
                {Object.keys(link.note).length > 0 && (
                  <p className="muted">
                    <LocalText of={link.note} />
                  </p>
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function kindOf(link: InstrumentLink): string {
  return link.incoming ? `${link.type}_OF` : link.type;
}

function OtherEnd({ link }: { link: InstrumentLink }) {
  const code = link.otherCode ?? "";
  const name =
    Object.keys(link.name).length > 0 ? <LocalText of={link.name} /> : <bdi className="code">{code}</bdi>;
  const [initiative = "", number = ""] = code.split("/");
  if (link.otherType === "INITIATIVE") {
    return (
      <Link to="/initiatives/$code" params={{ code }}>
        {name}
      </Link>
    );
  }
  if (link.otherType === "PROPOSAL") {
    return (
      <Link to="/proposals/$initiative/$number" params={{ initiative, number }}>
        {name}
      </Link>
    );
  }
  return link.url === null ? (
    name
  ) : (
    <a href={link.url} rel="noreferrer">
      {name}
    </a>
  );
}
