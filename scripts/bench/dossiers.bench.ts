// A dossier beside zod as it comes, ajv and a validator by hand: all valid, and one broken in a
// hundred. Every peer has the same patterns and the same rules, and is first shown to answer alike.
import { join } from "node:path";
import { dossierLines } from "./dossiers/lines.ts";
import { peers } from "./dossiers/peers.ts";
import { compareApart } from "./measure-apart.ts";

const values = dossierLines(4000, 10).map((line): unknown => JSON.parse(line));
const [first, ...others] = Object.entries(peers).map(([name, make]) => {
  const accepts = make();
  return { name, answers: values.map((value) => accepts(value)) };
});
for (const { name, answers } of others) {
  const differs = answers.findIndex((answer, at) => answer !== first?.answers[at]);
  if (differs >= 0) throw new Error(`${name} judges record ${differs} differently`);
}
if (first?.answers.filter((answer) => !answer).length !== 400) {
  throw new Error("the broken records are not exactly those that were broken");
}

const module = join(import.meta.dirname, "dossiers", "peer.ts");
const names = Object.keys(peers);
await compareApart({ name: "a valid dossier", module, peers: names, limit: "JSON.parse alone" });
await compareApart({
  name: "one broken dossier in a hundred",
  module,
  peers: names,
  limit: "JSON.parse alone",
  words: ["100"],
});
