import process from "node:process";
import { runEgov } from "./run-egov.ts";
import { drainOf } from "./terminal/drain.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await runEgov(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  drained: () => drainOf(process.stdout),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  columns: process.stdout.columns || 100,
  ...(process.stderr.isTTY === true && { progress: { columns: process.stderr.columns || 80 } }),
  onInterrupt: (stop) => {
    process.once("SIGINT", stop).once("SIGTERM", stop);
    return () => process.off("SIGINT", stop).off("SIGTERM", stop);
  },
  now: () => new Date(),
});
