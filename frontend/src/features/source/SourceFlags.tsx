import type { SourceSystem } from "../../api/types.gen";
import { T } from "../../ui/T";

/** Whether a source is in use, trusted, and works one way or both. */
export function SourceFlags({ source }: { source: SourceSystem }) {
  const state = source.deactivatedAt === null ? "active" : "inactive";
  return (
    <ul className="inline muted">
      <li>
        <span className={`badge source ${state}`}>
          <T id={`source.state.${state}`} />
        </span>
      </li>
      {source.trusted && (
        <li>
          <span className="badge source">
            <T id="source.trustedShort" />
          </span>
        </li>
      )}
      <li>
        <T id={source.twoWay ? "source.bothWays" : "source.oneWay"} />
      </li>
    </ul>
  );
}
