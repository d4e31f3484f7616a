import { useQuery } from "@tanstack/react-query";
import { listOrganisationHistoryOptions } from "../../api/operations/listOrganisationHistory.gen";
import { formatInstant } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

const members = ["name", "acronym", "country", "website", "iatiType", "identifiers"] as const;

/** What an organisation changed of what it says of itself; read when somebody opens it. */
export function OrganisationHistory({ code }: { code: string }) {
  const language = useLanguage();
  const history = useQuery(listOrganisationHistoryOptions({ path: { code }, query: { limit: 20 } }));
  return (
    <Loaded query={history} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="note">
            <T id="organisation.unchanged" />
          </p>
        ) : (
          <ol className="plain">
            {items.map(({ version, at, by, changes }) => (
              <li key={version}>
                <p>
                  {formatInstant(at, language)}
                  {by !== null && (
                    <>
                      {" "}
                      · <bdi>{by}</bdi>
                    </>
                  )}
                </p>
                <ul>
                  {changes.map(({ member, before, after }) => (
                    <li key={member}>
                      <T id={`organisation.member.${members.find((one) => one === member) ?? "name"}`} />:{" "}
                      <bdi dir="auto">{before}</bdi> → <bdi dir="auto">{after}</bdi>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
