import type { ReactNode } from "react";
import { ErrorText } from "../../ui/ErrorText";
import { T } from "../../ui/T";

type Props = {
  upload: { file: File; sent: number; failure: string | null } | null;
  size: string;
  stored: { hash: string; name: string | null; size: string; scan: string | null } | null;
  onCancel: () => void;
  onRetry: () => void;
  onRemove?: () => void;
  /** The way to the stored file. */
  download?: ReactNode;
};

/** What is to be said of the search for viruses; nothing where none was found. */
function scanned(status: string | null) {
  return status !== null && ["PENDING", "SKIPPED", "INFECTED"].includes(status) ? (
    <T id={`edit.file.scan.${status}`} />
  ) : null;
}

/** How far an upload is, why it failed, or which file stands in the record. */
export function FileState({ upload, size, stored, onCancel, onRetry, onRemove, download }: Props) {
  if (upload?.failure != null) {
    return (
      <div className="note error" role="alert">
        <p>
          <bdi>{upload.file.name}</bdi>: <ErrorText error={upload.failure} />
        </p>
        <button type="button" className="button quiet" onClick={onRetry}>
          <T id="action.retry" />
        </button>
      </div>
    );
  }
  if (upload !== null) {
    const percent = upload.file.size === 0 ? 0 : Math.floor((upload.sent / upload.file.size) * 100);
    return (
      <div className="row">
        <label className="grow">
          <span>
            <T id="edit.file.sending" values={{ name: upload.file.name, size }} />
          </span>
          <progress max={100} value={percent} />
        </label>
        <span>
          <bdi>{percent} %</bdi>
        </span>
        <button type="button" className="button quiet" onClick={onCancel}>
          <T id="edit.file.cancel" />
        </button>
      </div>
    );
  }
  return stored === null ? null : (
    <div>
      <p role="status">
        <T id="edit.file.stored" /> <bdi>{stored.name}</bdi> {stored.size} {scanned(stored.scan)}{" "}
        <code className="hash">{stored.hash.slice(0, 16)}…</code>
      </p>
      {download}{" "}
      {onRemove !== undefined && (
        <button type="button" className="link" onClick={onRemove}>
          <T id="edit.file.remove" />
        </button>
      )}
    </div>
  );
}
