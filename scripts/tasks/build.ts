import { runAlone } from "../checking/run-alone.ts";
import { stop } from "../checking/stop.ts";
import { build } from "../checks/build.ts";

if (process.argv.length > 2) stop("build takes no arguments: it builds every package.");
await runAlone(build);
