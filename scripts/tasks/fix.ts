// Mends what can be mended: the format, safe lint fixes, and everything generated.
import { stop } from "../checking/stop.ts";
import { allOutputs } from "../generating/generators.ts";
import { writeOutputs } from "../generating/outputs.ts";
import { printed, run } from "../processes/run.ts";
import { shown } from "../workspace/files.ts";
import { root } from "../workspace/root.ts";

if (process.argv.length > 2) stop("fix takes no arguments: it mends every file.");

const finished = await run("biome", ["check", "--write", "--colors=off"], { cwd: root });
console.log(printed(finished));
process.exitCode = finished.code === 0 ? 0 : 1;
try {
  for (const file of writeOutputs(await allOutputs(root))) {
    console.log(`wrote ${shown(root, file)}`);
  }
} catch (error) {
  // Generators read the source, which may be broken just now; what Biome mended stays mended.
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`egov-vn: generated files were left as they are: ${reason}`);
  process.exitCode = 1;
}
