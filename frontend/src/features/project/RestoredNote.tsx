import { useState } from "react";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { useEditor } from "./EditorContext";
import type { KeptDraft } from "./keptDraft";

/** Says that unsaved work of an earlier visit is here again, and takes it back on request. */
export function RestoredNote({ kept }: { kept: KeptDraft }) {
  const language = useLanguage();
  const { saver } = useEditor();
  const [discarded, setDiscarded] = useState(false);
  return discarded ? null : (
    <p className="note" role="status">
      <T id="form.restored" values={{ time: formatInstant(kept.savedAt, language) }} />{" "}
      <button
        type="button"
        className="link"
        onClick={() => {
          saver.restore(kept.base);
          setDiscarded(true);
        }}
      >
        <T id="form.discard" />
      </button>
    </p>
  );
}
