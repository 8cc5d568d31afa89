// The command line as a function, for tests and for programs that embed it.
export { exitCode } from "./exit-code.ts";
export { runEgov } from "./run-egov.ts";
export type { Io } from "./terminal/io.ts";

// The shape of a mapping file, for programs that write or check one.
export { MappingFile, type MappingFileSchema } from "./mapping/mapping-file.ts";
