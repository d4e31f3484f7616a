import { useRef, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { formatBytes } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";
import { FileDownload } from "./FileDownload";
import { FileState } from "./FileState";
import { isEmpty } from "./isEmpty";
import type { ProjectValues } from "./projectRules";
import { type StoredFile, uploadFile } from "./uploadFile";
import { uploadReason } from "./uploadReason";

type Upload = { file: File; sent: number; failure: string | null };

/** The file of a document: chosen, sent with its progress, and then named by its hash in the record. */
export function FileField({ at }: { at: string }) {
  const language = useLanguage();
  const { project, readOnly } = useEditor();
  const { getValues, setValue } = useFormContext<ProjectValues>();
  const stored: unknown = useWatch({ name: `${at}.file` });
  const [upload, setUpload] = useState<Upload | null>(null);
  const [sent, setSent] = useState<StoredFile | null>(null);
  const running = useRef<AbortController | null>(null);

  const own = () => getValues("documents")[Number(at.split(".")[1])]?.id;

  /** Rows may have moved while the bytes were on their way: the document is found by its id. */
  function put(id: string | undefined, file: string, format: string): void {
    const index = getValues("documents").findIndex((one) => one.id === id);
    if (index >= 0) {
      setValue(`documents.${index}.file`, file, { shouldDirty: true });
      setValue(`documents.${index}.format`, format, { shouldDirty: true });
    }
  }

  async function start(file: File): Promise<void> {
    const control = new AbortController();
    const row = own();
    running.current = control;
    setUpload({ file, sent: 0, failure: null });
    try {
      const found = await uploadFile({
        project: project.id,
        file,
        language: language.tag,
        signal: control.signal,
        onProgress: (sent) => setUpload({ file, sent, failure: null }),
      });
      put(row, found.sha256, found.format);
      setSent(found);
      setUpload(null);
    } catch (thrown) {
      setUpload(control.signal.aborted ? null : { file, sent: 0, failure: uploadReason(thrown) });
    }
  }

  const hash = isEmpty(stored ?? "") ? null : String(stored);
  const file =
    hash === null ? undefined : (project.files[hash] ?? (sent?.sha256 === hash ? sent : undefined));
  return (
    <>
      <EditField name={`${at}.file`} hint={<T id="edit.hint.file" />}>
        <input
          type="file"
          disabled={readOnly || (upload !== null && upload.failure === null)}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) {
              // The same file can be chosen once more after it was taken out.
              target.value = "";
              void start(file);
            }
          }}
        />
      </EditField>
      <FileState
        upload={upload}
        size={upload === null ? "" : formatBytes(upload.file.size, language)}
        stored={
          hash === null
            ? null
            : {
                hash,
                name: file?.name ?? null,
                size: file === undefined ? "" : formatBytes(file.size, language),
                scan: file?.scanStatus ?? null,
              }
        }
        onCancel={() => running.current?.abort()}
        onRetry={() => upload !== null && void start(upload.file)}
        download={
          hash === null ||
          file === undefined ||
          !["CLEAN", "SKIPPED"].includes(file.scanStatus) ? undefined : (
            <FileDownload key={hash} project={project.id} file={hash} name={file.name} size={file.size} />
          )
        }
        onRemove={readOnly ? undefined : () => put(own(), "", "")}
      />
    </>
  );
}
