import { useLingui } from "@lingui/react";
import { Fragment } from "react";

/** A sentence of the catalogue in which what stands between backticks is code, the same in every language. */
export function Marked({ id }: { id: string }) {
  const { _ } = useLingui();
  return _(id)
    .split("`")
    .map((part, index) => {
      const key = `${index} ${part}`;
      return index % 2 === 0 ? (
        <Fragment key={key}>{part}</Fragment>
      ) : (
        <code key={key} dir="ltr">
          {part}
        </code>
      );
    });
}
