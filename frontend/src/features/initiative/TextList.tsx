import { useQuery } from "@tanstack/react-query";
import { listTextsOptions } from "../../api/operations/listTexts.gen";
import { Loaded } from "../../ui/Loaded";
import { MoreNote } from "../../ui/MoreNote";
import { T } from "../../ui/T";
import { TextTable } from "./TextTable";

/** The stored versions of an initiative's text: whole documents first, their parts on request. */
export function TextList({ initiative }: { initiative: string }) {
  const texts = useQuery(listTextsOptions({ path: { code: initiative }, query: { limit: 200 } }));
  return (
    <Loaded query={texts} lines={2}>
      {({ items, page }) => {
        const whole = items.filter((text) => text.target === "INITIATIVE");
        const parts = items.filter((text) => text.target !== "INITIATIVE");
        return (
          <>
            <TextTable texts={whole} />
            {parts.length > 0 && (
              <details className="filters">
                <summary>
                  <T id="texts.parts" />
                </summary>
                <TextTable texts={parts} />
              </details>
            )}
            <MoreNote shown={items.length} next={page.nextCursor} />
          </>
        );
      }}
    </Loaded>
  );
}
