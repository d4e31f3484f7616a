import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { exportAddress, exportFormats } from "./exportAddress";
import type { ProjectFilter } from "./projectFilter";

type Props = { filter: ProjectFilter };

/** The projects that the page finds as a file of any form, and the way to the files of everything. */
export function ExportMenu({ filter }: Props) {
  const { tag } = useLanguage();
  return (
    <details className="filters">
      <summary>
        <T id="projects.export" />
      </summary>
      <p>
        <T id="projects.exportLead" />
      </p>
      <ul>
        {exportFormats.map((format) => (
          <li key={format}>
            <a href={exportAddress(filter, format, tag)} download>
              <T id={`projects.export.${format}`} />
            </a>
          </li>
        ))}
        <li>
          <Link to="/data" search={{ ...filter, cursor: undefined }} activeOptions={{ exact: true }}>
            <T id="projects.dumps" />
          </Link>
        </li>
      </ul>
    </details>
  );
}
