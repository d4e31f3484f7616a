import type { Project } from "../../api/types.gen";
import { T } from "../../ui/T";
import { DocumentTable } from "./DocumentTable";
import { FileDownload } from "./FileDownload";

/** The documents of a working revision, also those that are not public, to be fetched with the session. */
export function WorkDocuments({ project }: { project: Pick<Project, "id" | "documents" | "files"> }) {
  return project.documents.length === 0 ? null : (
    <section aria-labelledby="documents">
      <h2 id="documents">
        <T id="part.documents" />
      </h2>
      <DocumentTable
        project={project}
        get={({ sha256, name, size }) => (
          <FileDownload project={project.id} file={sha256} name={name} size={size} />
        )}
      />
    </section>
  );
}
