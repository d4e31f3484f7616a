import "../../styles/process.css";
import { useQuery } from "@tanstack/react-query";
import { compareRevisionsOptions } from "../../api/operations/compareRevisions.gen";
import { getRevisionOptions } from "../../api/operations/getRevision.gen";
import type { Differences, Project } from "../../api/types.gen";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { FieldName } from "../project/FieldName";
import { besideOf, needsRecord, rowOf } from "./beside";
import { DifferenceItem } from "./DifferenceItem";
import type { ComparisonView } from "./historySearch";
import { memberGroups } from "./memberGroups";

type Props = {
  id: string;
  revision: number;
  /** The earlier revision; the published one before when left out. */
  against?: number;
  view: ComparisonView;
};

/** How two revisions differ, field by field. */
export function DifferenceList({ id, revision, against, view }: Props) {
  const request = { path: { id, revision }, query: { against } };
  const differences = useQuery({ ...compareRevisionsOptions(request), staleTime: 0 });
  return (
    <Loaded query={differences} lines={8}>
      {(data) =>
        data.from === null ? (
          <p className="note">
            <T id="history.first" />
          </p>
        ) : needsRecord(data.items) ? (
          <FoundInRecord id={id} differences={data} view={view} />
        ) : (
          <Found differences={data} later={null} view={view} />
        )
      }
    </Loaded>
  );
}

type FoundProps = { differences: Differences; view: ComparisonView };

/** Amounts, days and rows are told with their currency, precision and name, which need not be among what changed. */
function FoundInRecord({ id, differences, view }: FoundProps & { id: string }) {
  const request = { path: { id, revision: differences.to } };
  const later = useQuery({ ...getRevisionOptions(request), staleTime: 0 });
  return (
    <Loaded query={later} lines={8}>
      {(record) => <Found differences={differences} later={record} view={view} />}
    </Loaded>
  );
}

function Found({ differences, later, view }: FoundProps & { later: Project | null }) {
  const { from, to, items } = differences;
  return (
    <>
      <p role="status">
        <T id="history.count" values={{ count: items.length, from, to }} />
      </p>
      {memberGroups(items).map(({ member, items: own }) => (
        <section key={member} aria-labelledby={`difference-${member}`} className="difference">
          <h3 id={`difference-${member}`}>
            {member === "textKinds" ? <T id="edit.kind" /> : <FieldName path={member} />}
          </h3>
          <ul className="plain">
            {own.map((one) => (
              <DifferenceItem
                key={`${one.kind} ${one.pointer}`}
                of={one}
                beside={besideOf(one, items, later)}
                row={rowOf(one, later)}
                view={view}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
