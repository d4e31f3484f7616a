import { formatBytes } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import type { Upload } from "./useUpload";

/** How much of a file is sent, and the way to stop it. */
export function UploadProgress({ upload: { sent, cancel } }: { upload: Upload }) {
  const language = useLanguage();
  return (
    <div className="row">
      <label className="grow">
        <span>
          {sent === null ? (
            <T id="imports.packing" />
          ) : (
            <T
              id="imports.sending"
              values={{ done: formatBytes(sent.done, language), of: formatBytes(sent.of, language) }}
            />
          )}
        </span>
        <progress max={sent?.of} value={sent?.done} />
      </label>
      <button type="button" className="button quiet" onClick={cancel}>
        <T id="imports.stop" />
      </button>
    </div>
  );
}
