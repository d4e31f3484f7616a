import "../../styles/project.css";
import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { DumpList } from "./DumpList";
import { ExportForms } from "./ExportForms";
import { RecordLinks } from "./RecordLinks";

/** The parts of the page, in the order in which it offers them. */
const parts = ["files", "dumps", "feed", "checksum", "iati", "api", "limits", "licence"] as const;

/** How to take the data away, follow it and check a copy. All but the list of dumps stands in the page itself. */
export function DataPage() {
  const { _ } = useLingui();
  return (
    <Page title={_("data.title")} lead={<T id="data.lead" />} description={_("data.lead")}>
      <nav aria-label={_("data.ways")}>
        <ul className="inline">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>
                <T id={`data.${part}`} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part} tabIndex={-1}>
            <T id={`data.${part}`} />
          </h2>
          <p className="measure">
            <T id={`data.${part}Text`} />
          </p>
          <PartBody part={part} />
        </section>
      ))}
    </Page>
  );
}

function PartBody({ part }: { part: (typeof parts)[number] }) {
  switch (part) {
    case "files":
      return (
        <>
          <ExportForms />
          <RecordLinks />
        </>
      );
    case "dumps":
      return <DumpList />;
    case "feed":
      return (
        <ul>
          <li>
            <a href="/api/v1/changes?types=project&limit=10">
              <T id="data.feedLink" />
            </a>{" "}
            <bdi dir="ltr" className="code hash">
              GET /api/v1/changes
            </bdi>
          </li>
          <li>
            <T id="data.statusText" />{" "}
            <Link to="/status">
              <T id="nav.status" />
            </Link>
          </li>
        </ul>
      );
    case "checksum":
      return (
        <ul>
          <li>
            <a href="/api/v1/changes/checksum?types=project">
              <T id="data.checksumLink" />
            </a>{" "}
            <bdi dir="ltr" className="code hash">
              GET /api/v1/changes/checksum?types=project
            </bdi>
          </li>
        </ul>
      );
    case "api":
      return <ApiLinks />;
    default:
      return null;
  }
}

function ApiLinks() {
  return (
    <ul>
      <li>
        <Link to="/docs/guides">
          <T id="data.guides" />
        </Link>
      </li>
      <li>
        <a href="/docs">
          <T id="data.reference" />
        </a>
      </li>
      <li>
        <a href="/openapi">
          <T id="data.openapi" />
        </a>
      </li>
      <li>
        <a href="/api/v1/code-lists">
          <T id="data.lists" />
        </a>
      </li>
    </ul>
  );
}
