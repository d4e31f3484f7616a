import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { getFindingCodeOptions } from "../../api/operations/getFindingCode.gen";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";

/** Why a rule of the checklist is there and what to do about it, read when it is asked for. */
export function FindingHelp({ code }: { code: string }) {
  const [open, setOpen] = useState(false);
  const rule = useQuery({
    ...getFindingCodeOptions({ path: { code } }),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="muted">
        <T id="edit.why" />
      </summary>
      {open && (
        <Loaded query={rule} lines={1}>
          {({ explanation }) => <p dir="auto">{explanation}</p>}
        </Loaded>
      )}
    </details>
  );
}
