import { useSyncExternalStore } from "react";
import { T } from "../ui/T";

function listen(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that the device has no connection, and what still works. */
export function OfflineBanner() {
  const online = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!online && (
        <p className="banner wrap">
          <T id="state.offline" />
        </p>
      )}
    </div>
  );
}
