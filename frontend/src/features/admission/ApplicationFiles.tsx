import { useMutation } from "@tanstack/react-query";
import { getApplicationFile } from "../../api/operations/getApplicationFile.gen";
import type { Application } from "../../api/types.gen";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { saveBlob } from "../project/saveBlob";

/** The documents that came with an application; a plain link would not carry the session. */
export function ApplicationFiles({ application }: { application: Application }) {
  const save = useMutation({
    mutationFn: async ({ sha256, name }: { sha256: string; name: string }) => {
      const { data } = await getApplicationFile({
        path: { id: application.id, sha256 },
        parseAs: "blob",
        throwOnError: true,
      });
      saveBlob(data, name);
    },
  });
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">
        <T id="admission.documents" />
      </h2>
      {application.files.length === 0 && (
        <p className="note">
          <T id="admission.noDocuments" />
        </p>
      )}
      {save.error !== null && <ProblemNote thrown={save.error} />}
      <ul className="plain">
        {application.files.map((file) => (
          <li key={file.sha256}>
            <button
              type="button"
              className="button quiet"
              disabled={save.isPending}
              onClick={() => save.mutate(file)}
            >
              <T id="admission.save" values={{ name: <bdi>{file.name}</bdi> }} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
