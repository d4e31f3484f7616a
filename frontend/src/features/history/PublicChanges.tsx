import { useQuery } from "@tanstack/react-query";
import { compareRevisionsOptions } from "../../api/operations/compareRevisions.gen";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { memberChanges } from "./memberChanges";
import { memberLabels } from "./memberLabels";

type Props = { id: string; revision: number };

/** What a revision changed against the published one before it: how much in which part, and plain values as they were. */
export function PublicChanges({ id, revision }: Props) {
  const differences = useQuery(compareRevisionsOptions({ path: { id, revision } }));
  return (
    <Loaded query={differences} lines={3}>
      {({ from, items }) =>
        from === null || items.length === 0 ? (
          <p className="muted">
            <T id={from === null ? "changed.first" : "changed.same"} />
          </p>
        ) : (
          <ul>
            {memberChanges(items).map(({ member, counts, values }) => {
              const label = memberLabels[member];
              return (
                <li key={member}>
                  {label === undefined ? <bdi className="code">{member}</bdi> : <T id={label} />}{" "}
                  <span className="muted">
                    {counts.map(({ kind, count }) => (
                      <span key={kind}>
                        <T id={`changed.${kind}`} values={{ count }} />{" "}
                      </span>
                    ))}
                  </span>
                  {values.map(({ pointer, before, after }) => (
                    <p key={pointer} className="change">
                      {before !== null && <del dir="auto">{before}</del>}{" "}
                      {after !== null && <ins dir="auto">{after}</ins>}
                    </p>
                  ))}
                </li>
              );
            })}
          </ul>
        )
      }
    </Loaded>
  );
}
