import { ownDetail } from "./ownDetail";
import { readProblem } from "./readProblem";
import { T } from "./T";

type Props = {
  thrown: unknown;
  onRetry?: () => void;
  /** Lists every fault as well, where no form shows them at their fields. */
  faults?: boolean;
};

const known = [0, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429, 503];

/** An error in the reader's words, with a retry and the id under which the server's log has it. */
export function ProblemNote({ thrown, onRetry, faults = false }: Props) {
  const problem = readProblem(thrown);
  const detail = ownDetail(problem);
  const kind = known.includes(problem.status) ? problem.status : 500;
  return (
    <div className="note error" role="alert">
      <p className="note-title">
        <T id={`problem.${kind}`} />
      </p>
      {detail !== null && <p dir="auto">{detail}</p>}
      {faults && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.pointer}-${error.parameter}-${error.code}`} dir="auto">
              {error.detail ?? error.code}
            </li>
          ))}
        </ul>
      )}
      {problem.requestId !== null && (
        <p className="muted">
          <T id="problem.reference" values={{ id: problem.requestId }} />
        </p>
      )}
      {onRetry !== undefined && problem.status !== 403 && problem.status !== 404 && (
        <button type="button" className="button quiet" onClick={onRetry}>
          <T id="action.retry" />
        </button>
      )}
    </div>
  );
}
