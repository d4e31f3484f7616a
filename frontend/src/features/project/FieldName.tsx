import { useLingui } from "@lingui/react";
import { T } from "../../ui/T";

/** The label of a field of the form by its path: the one of its list where it has a meaning of its own there. */
export function FieldName({ path }: { path: string }) {
  const { i18n } = useLingui();
  const steps = path.split(".").filter((step) => !/^\d+$/.test(step));
  const [list = "", name = ""] = steps.length === 1 ? ["", ...steps] : steps.slice(-2);
  const ids = [`edit.field.${list}.${name}`, `edit.field.${name}`, `edit.list.${name}`];
  const known = ids.find((id) => id in i18n.messages);
  return known === undefined ? name : <T id={known} />;
}
