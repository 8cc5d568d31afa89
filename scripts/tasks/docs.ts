// Writes the reference of every package and says where it is.
import { join } from "node:path";
import { stop } from "../checking/stop.ts";
import { printed } from "../processes/run.ts";
import { runTypedoc } from "../reference/run-typedoc.ts";
import { shown } from "../workspace/files.ts";
import { root } from "../workspace/root.ts";

if (process.argv.length > 2) stop("docs takes no arguments: it writes the whole reference.");

const folder = join(root, "docs", "reference");
const finished = await runTypedoc(root, ["--out", folder]);
if (finished.code !== 0) process.stderr.write(`${printed(finished)}\n`);
else console.log(shown(root, join(folder, "index.html")));
process.exitCode = finished.code === 0 ? 0 : 1;
