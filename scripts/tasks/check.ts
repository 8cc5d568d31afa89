// `npm test`: every gate, or those named.
import { checks } from "../checking/checks.ts";
import { runChecks } from "../checking/run-checks.ts";
import { stop } from "../checking/stop.ts";

const wanted = process.argv.slice(2);
const names = checks.map(({ name }) => name);
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) stop(`'${unknown}' is no check. Checks: ${names.join(", ")}.`);

const { failed } = await runChecks(
  wanted.length === 0 ? checks : checks.filter(({ name }) => wanted.includes(name)),
);
process.exitCode = failed > 0 ? 1 : 0;
