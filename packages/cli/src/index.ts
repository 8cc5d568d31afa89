// The command line as a function, for tests and for programs that embed it.
export { exitCode } from "./exit-code.ts";
export { runEgov } from "./run-egov.ts";
export type { Io } from "./terminal/io.ts";
