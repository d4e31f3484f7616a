import { useMutation } from "@tanstack/react-query";
import * as v from "valibot";
import type { NewApplication } from "../../api/types.gen";

const kept = v.object({ name: v.string() });

/** Sends a document with the key of the application; answers the name that the hub keeps it under. */
export function useSendDocument({ id, key }: NewApplication) {
  return useMutation({
    mutationFn: async (file: File): Promise<string> => {
      const answer = await fetch(`/api/v1/applications/${id}/files?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "Application-Key": key, "Content-Type": "application/octet-stream" },
        body: file,
      });
      const body: unknown = await answer.json().catch(() => null);
      if (!answer.ok) {
        throw body ?? { status: answer.status };
      }
      return v.parse(kept, body).name;
    },
  });
}
