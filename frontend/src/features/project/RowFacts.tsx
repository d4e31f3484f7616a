import { FieldName } from "./FieldName";
import { FieldValue } from "./FieldValue";
import { isEmpty } from "./isEmpty";

type Props = { path: string; rows: readonly Record<string, unknown>[] };

/** Rows of a list as readable facts, each with the fields that say something. */
export function RowFacts({ path, rows }: Props) {
  return (
    <ol className="row-facts">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without an id are told apart by their place alone
        <li key={index}>
          <dl className="facts">
            {Object.entries(row)
              .filter(([name, value]) => name !== "id" && !isEmpty(value))
              .map(([name, value]) => (
                <div key={name}>
                  <dt>
                    <FieldName path={`${path}.${name}`} />
                  </dt>
                  <dd>
                    <FieldValue path={`${path}.${name}`} value={value} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
