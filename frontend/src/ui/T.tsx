import { Trans } from "@lingui/react";
import type { ReactElement } from "react";
import { isBorrowed } from "./catalogues";

type Props = {
  id: string;
  values?: Record<string, unknown>;
  components?: Record<string, ReactElement>;
};

/** A string of the catalogue; one that is still English on a page in another language says so to screen readers. */
export function T({ id, values, components }: Props) {
  const text = <Trans id={id} values={values} components={components} />;
  return isBorrowed(id) ? (
    <span lang="en" dir="ltr">
      {text}
    </span>
  ) : (
    text
  );
}
