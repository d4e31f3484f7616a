import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { SourceSystem } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { DropField } from "./DropField";
import { wrongFile } from "./importFile";
import { UploadProgress } from "./UploadProgress";
import { useUpload } from "./useUpload";

const route = getRouteApi("/live/workspace/imports/w/imports/new");

/** Source, file and what to do with faulty rows; then the upload with its progress. */
export function ImportForm({ sources }: { sources: readonly SourceSystem[] }) {
  const { source: asked } = route.useSearch();
  const [source, setSource] = useState(
    () => (sources.find(({ key }) => key === asked) ?? sources[0])?.key ?? "",
  );
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<string | null>(null);
  const [skip, setSkip] = useState(false);
  const upload = useUpload();
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = wrongFile(file);
        setWrong(found);
        if (found !== null) {
          document.getElementById("file")?.focus();
        } else if (file !== undefined) {
          upload.start({ source, file, skip });
        }
      }}
    >
      {upload.failure !== null && <ProblemNote thrown={upload.failure} faults />}
      <Field id="source" label={<T id="imports.source" />}>
        <select
          value={source}
          disabled={upload.busy}
          onChange={({ target }) => {
            setSource(target.value);
            upload.forget();
          }}
        >
          {sources.map(({ key, name }) => (
            <option key={key} value={key}>
              {`${name} (${key})`}
            </option>
          ))}
        </select>
      </Field>
      <DropField
        file={file}
        error={wrong ?? undefined}
        disabled={upload.busy}
        onChoose={(chosen) => {
          setFile(chosen);
          setWrong(chosen === undefined ? null : wrongFile(chosen));
          upload.forget();
        }}
      />
      <div className="field">
        <label className="check">
          <input
            type="checkbox"
            checked={skip}
            disabled={upload.busy}
            aria-describedby="skip-hint"
            onChange={({ target }) => {
              setSkip(target.checked);
              upload.forget();
            }}
          />{" "}
          <span>
            <T id="imports.skip" />
          </span>
        </label>
        <p className="muted" id="skip-hint">
          <T id="imports.skipHint" />
        </p>
      </div>
      {upload.busy ? (
        <UploadProgress upload={upload} />
      ) : (
        <button type="submit" className="button">
          <T id={upload.failure === null ? "imports.check" : "action.retry"} />
        </button>
      )}
    </form>
  );
}
