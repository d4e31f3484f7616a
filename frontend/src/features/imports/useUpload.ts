import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import * as v from "valibot";
import { listImportsQueryKey } from "../../api/operations/listImports.gen";
import { sendFile } from "../../ui/form/sendFile";
import { useLanguage } from "../../ui/useLanguage";
import { formatOf, pack } from "./importFile";

type Wish = { source: string; file: File; skip: boolean };

export type Upload = {
  busy: boolean;
  /** Null while the bytes are packed. */
  sent: { done: number; of: number } | null;
  failure: unknown;
  start: (wish: Wish) => void;
  cancel: () => void;
  forget: () => void;
};

const accepted = v.object({ id: v.string() });

/**
 * Sends a file to be checked and goes to the page of its import. A broken upload is repeated under the same key, so that
 * one file never becomes two imports.
 */
export function useUpload(): Upload {
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Upload["sent"]>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const key = useRef(crypto.randomUUID());
  const running = useRef<AbortController | null>(null);

  // who left the page is not pulled back to it by an upload that ends later
  useEffect(() => () => running.current?.abort(), []);

  async function send({ source, file, skip }: Wish, signal: AbortSignal): Promise<string> {
    const { body, gzip } = await pack(file);
    signal.throwIfAborted();
    const query = new URLSearchParams({
      source,
      entity: "project",
      dryRun: "true",
      onInvalid: skip ? "skip" : "reject",
      format: formatOf(file.name) ?? "",
      name: file.name.slice(0, 200),
    });
    setSent({ done: 0, of: body.size });
    const answer = await sendFile({
      address: `/api/v1/imports?${query}`,
      headers: {
        "Accept-Language": language.tag,
        "Content-Type": "application/octet-stream",
        "Idempotency-Key": `"${key.current}"`,
        ...(gzip ? { "Content-Encoding": "gzip" } : {}),
      },
      body,
      onProgress: (done) => setSent({ done, of: body.size }),
      signal,
    });
    return v.parse(accepted, answer).id;
  }

  async function start(wish: Wish): Promise<void> {
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setSent(null);
    setFailure(null);
    try {
      const id = await send(wish, control.signal);
      await queries.invalidateQueries({ queryKey: listImportsQueryKey() });
      control.signal.throwIfAborted();
      await navigate({ to: "/w/imports/$id", params: { id } });
    } catch (thrown) {
      setFailure(control.signal.aborted ? null : thrown);
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    sent,
    failure,
    start: (wish) => void start(wish),
    cancel: () => running.current?.abort(),
    forget: () => {
      setFailure(null);
      key.current = crypto.randomUUID();
    },
  };
}
