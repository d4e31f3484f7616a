import { createContext } from "react";
import type { OrganisationRef } from "../../api/types.gen";

/** Member organisations that the page names by code. */
export const membersByCode = createContext<ReadonlyMap<string, OrganisationRef>>(new Map());
