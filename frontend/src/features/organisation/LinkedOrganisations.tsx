import { useQuery } from "@tanstack/react-query";
import { listOrganisationsOptions } from "../../api/operations/listOrganisations.gen";
import { Loaded } from "../../ui/Loaded";
import { MoreNote } from "../../ui/MoreNote";
import { T } from "../../ui/T";
import { OrganisationRegister } from "./OrganisationRegister";

/** The organisations of a country. */
export function LinkedOrganisations({ country }: { country: string }) {
  const organisations = useQuery(listOrganisationsOptions({ query: { country, limit: 200 } }));
  return (
    <Loaded query={organisations} lines={2}>
      {({ items, page }) =>
        items.length === 0 ? (
          <p className="muted">
            <T id="organisations.noneLinked" />
          </p>
        ) : (
          <>
            <OrganisationRegister organisations={items} level="h3" />
            <MoreNote shown={items.length} next={page.nextCursor} />
          </>
        )
      }
    </Loaded>
  );
}
