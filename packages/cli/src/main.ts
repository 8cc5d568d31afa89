import process from "node:process";
import { runEgov } from "./run-egov.ts";
import { drainOf } from "./terminal/drain.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runEgov(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  drained: () => drainOf(process.stdout),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  columns: process.stdout.columns ?? 100,
  now: () => new Date(),
});
