import { FieldName } from "../project/FieldName";
import { FieldPlace } from "../project/FieldPlace";
import { pathWithin } from "./valueLines";

type Props = {
  path: string /** What the line is shown below, and need not be said again. */;
  within: string;
};

/** Where a statement stands, from the part on that it is shown in. */
export function LinePlace({ path, within }: Props) {
  const inner = pathWithin(path, within);
  return inner === null ? <FieldName path={path} /> : <FieldPlace field={inner} />;
}
