import { dirname } from "node:path";

/** The folder of the workspace. */
export const root: string = dirname(dirname(import.meta.dirname));
