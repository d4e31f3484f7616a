import { useLingui } from "@lingui/react";
import { T } from "./T";

/** A rule of this form by its id, or the API's own sentence. */
export function ErrorText({ error }: { error: string }) {
  const { i18n } = useLingui();
  return error in i18n.messages ? <T id={error} /> : <span dir="auto">{error}</span>;
}
