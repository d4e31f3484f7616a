import type { Catalogue } from "./catalogues";

/** What only those who sign in or take the data away read, in a file of its own: the first page need not name these. */
export const files = import.meta.glob<Catalogue>(
  "../locales/*/{workspace,editor,workflow,money,webhook,source,imports,data,guide,directory,admission,membership,invite,profile,audit,personal}.po",
);
