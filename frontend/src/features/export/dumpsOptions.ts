import { listDumpsOptions } from "../../api/operations/listDumps.gen";

/** The newest dumps: those of the last night, and of a few before. */
export const dumpsOptions = listDumpsOptions({ query: { limit: 12 } });
