import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { formatBytes } from "../../ui/formats";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { readFile } from "./readFile";
import { saveBlob } from "./saveBlob";

type Props = {
  project: string;
  /** SHA-256 of its bytes. */
  file: string;
  name: string;
  size: number;
};

/** Fetches a file with the reader's session and saves it; tells how far it is, and what failed. */
export function FileDownload({ project, file, name, size }: Props) {
  const language = useLanguage();
  const [received, setReceived] = useState(0);
  const running = useRef<AbortController | null>(null);
  const download = useMutation({
    mutationFn: (signal: AbortSignal) => {
      setReceived(0);
      return readFile({ project, file, language: language.tag, signal, onProgress: setReceived });
    },
    onSuccess: (bytes) => saveBlob(bytes, name),
  });
  const stopped = running.current?.signal.aborted === true;
  const start = () => {
    running.current = new AbortController();
    download.mutate(running.current.signal);
  };
  if (download.isPending) {
    const percent = size === 0 ? 0 : Math.min(100, Math.floor((received / size) * 100));
    return (
      <span className="row">
        <label className="grow">
          <span>
            <T id="file.receiving" values={{ name, size: formatBytes(size, language) }} />
          </span>
          <progress max={100} value={percent} />
        </label>
        <button type="button" className="button quiet" onClick={() => running.current?.abort()}>
          <T id="file.stop" />
        </button>
      </span>
    );
  }
  return (
    <>
      {download.isError && !stopped && <ProblemNote thrown={download.error} />}
      <button type="button" className="link" onClick={start}>
        <span className="hidden">
          <bdi>{name}</bdi>:{" "}
        </span>
        <T id={download.isError && !stopped ? "action.retry" : "texts.download"} />
      </button>{" "}
      <span role="status">{download.isSuccess && <T id="file.received" />}</span>
    </>
  );
}
