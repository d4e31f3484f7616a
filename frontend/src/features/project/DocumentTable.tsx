import type { ReactNode } from "react";
import type { Project, ProjectDocument, StoredFile } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatBytes, formatDay, nameOfLanguage } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatName } from "./formatName";

type Props = {
  project: Pick<Project, "id" | "documents" | "files">;
  /** How to get a stored file, where its address alone does not give it. */
  get?: (file: StoredFile) => ReactNode;
};

/** The documents of the project: what they are, in which form and language, and where to get them. */
export function DocumentTable({ project, get }: Props) {
  const language = useLanguage();
  const address = ({ file, url }: ProjectDocument) =>
    file === null ? url : `/api/v1/projects/${project.id}/files/${file}`;
  const stored = ({ file }: ProjectDocument) => (file === null ? undefined : project.files[file]);
  const format = (one: ProjectDocument) => stored(one)?.format ?? one.format;
  const link = (one: ProjectDocument) => (
    <a href={address(one) ?? undefined} rel={one.file === null ? "external" : undefined}>
      <span className="hidden">
        <LocalText of={one.title} />:{" "}
      </span>
      <T id={one.file === null ? "documents.open" : "texts.download"} />
    </a>
  );
  const columns: Column<ProjectDocument>[] = [
    { head: "documents.title", cell: (one) => <LocalText of={one.title} /> },
    { head: "documents.category", cell: (one) => <CodeText list="document-category" code={one.category} /> },
    {
      head: "documents.visibility",
      has: (one) => one.visibility !== "PUBLIC",
      cell: (one) => <CodeText list="document-visibility" code={one.visibility} />,
    },
    {
      head: "documents.format",
      has: (one) => format(one) !== null,
      cell: (one) => <bdi>{formatName(format(one) ?? "")}</bdi>,
    },
    {
      head: "documents.size",
      figures: true,
      has: (one) => stored(one) !== undefined,
      cell: (one) => formatBytes(stored(one)?.size ?? 0, language),
    },
    {
      head: "texts.language",
      has: (one) => one.language !== null,
      cell: (one) => nameOfLanguage(one.language ?? "", language),
    },
    {
      head: "documents.day",
      has: (one) => one.documentDate !== null,
      cell: (one) => formatDay(one.documentDate ?? "", language),
    },
    {
      head: "documents.get",
      has: (one) => address(one) !== null,
      cell: (one) => {
        const file = stored(one);
        return get === undefined || file === undefined ? link(one) : get(file);
      },
    },
  ];
  return (
    <DataTable
      caption={<T id="documents.caption" />}
      columns={columns}
      rows={project.documents}
      idOf={({ id }) => id}
      anchored
    />
  );
}
