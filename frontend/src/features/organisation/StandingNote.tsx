import { Link } from "@tanstack/react-router";
import type { Organisation } from "../../api/types.gen";
import { T } from "../../ui/T";

/** That an organisation does not act at present, or no more, and which one took its place. */
export function StandingNote({ organisation }: { organisation: Organisation }) {
  const { status, mergedInto } = organisation;
  if (status === "VERIFIED") {
    return null;
  }
  return (
    <p className="note">
      <T id={`organisation.status.${status}`} />
      {mergedInto !== null && (
        <>
          {" "}
          <Link to="/organisations/$id" params={{ id: mergedInto }}>
            <T id="organisation.successor" />
          </Link>
        </>
      )}
    </p>
  );
}
