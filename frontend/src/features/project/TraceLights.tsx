import { T } from "../../ui/T";
import { type Light, type Stage, stages } from "./ledgerCounts";

/** The three lights: an empty, half or full disc and the figures that it stands for. */
export function TraceLights({ lights }: { lights: Record<Stage, Light> }) {
  return (
    <ul className="lights">
      {stages.map((stage) => {
        const { entries, completed } = lights[stage];
        return (
          <li key={stage}>
            <svg
              className="disc"
              viewBox="0 0 24 24"
              width="24"
              height="24"
              aria-hidden="true"
              focusable="false"
            >
              <circle cx="12" cy="12" r="9" className="ring" />
              {entries > 0 && (
                <path
                  d={`M6 12a6 6 0 0 0 12 0${completed > 0 ? "a6 6 0 0 0 -12 0" : ""}z`}
                  className="full"
                />
              )}
            </svg>
            <span>
              <strong>
                <T id={`stage.${stage}`} />
              </strong>{" "}
              <T
                id={entries === 0 ? `lightOff.${stage}` : `lightOn.${stage}`}
                values={{ entries, completed }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
