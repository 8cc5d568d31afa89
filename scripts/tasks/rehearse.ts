// Rehearses publishing: builds, packs, installs in a clean project, and uses everything there with
// both compilers and on every maintained line of Node.
import process from "node:process";
import { buildPackages } from "../build/build-packages.ts";
import { stop } from "../checking/stop.ts";
import { nodeLines } from "../consumer/node-lines.ts";
import { runConsumer } from "../consumer/run-consumer.ts";
import { root } from "../workspace/root.ts";

if (process.argv.length > 2) stop("rehearse takes no arguments.");

console.log("building");
const built = await buildPackages(root);
let failures = built.flatMap(({ failure }) => failure ?? []);
if (failures.length === 0) {
  const { deepTypes } = await import("../consumer/deep-types.ts");
  failures = await runConsumer(root, {
    deep: deepTypes,
    compilers: ["typescript7", "typescript"],
    nodes: nodeLines.filter((version) => version !== process.versions.node),
    tell: (step) => console.log(step),
  });
}
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? "ready to publish" : "not ready to publish");
process.exitCode = failures.length === 0 ? 0 : 1;
