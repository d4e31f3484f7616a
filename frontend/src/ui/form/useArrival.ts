import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/**
 * Takes the focus to an element when the address names it behind the #, however late the element appears: a fault is a
 * link to its field, and the field may stand in another section or in a closed row.
 */
export function useArrival(id: string, names: readonly string[] = [id]): void {
  const asked = useLocation({
    select: ({ hash, state }) => (names.includes(hash) ? `${hash} ${state.__TSR_key ?? ""}` : null),
  });

  // The browser looks for the element once, when the address changes; it may not be there yet.
  useEffect(() => {
    if (asked !== null) {
      const element = document.getElementById(id);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: "center" });
    }
  }, [asked, id]);
}
