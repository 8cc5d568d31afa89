import { type Finished, run } from "../processes/run.ts";

/** Runs typedoc, whose plugin reads the packages from source. */
export function runTypedoc(root: string, args: readonly string[]): Promise<Finished> {
  const env = {
    NODE_OPTIONS: "--conditions=@egov-vn/source --disable-warning=ExperimentalWarning",
  };
  return run("typedoc", [...args, "--logLevel", "Warn"], { cwd: root, env });
}
