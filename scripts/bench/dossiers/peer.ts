// One peer of the dossier benches, in a process of its own: parses a new line at each call, and asks
// the peer whether it is a valid dossier.
import { answerAsPeer } from "../measure-apart.ts";
import { dossierLines } from "./lines.ts";
import { type PeerName, peers } from "./peers.ts";

const [name = "", every = ""] = process.argv.slice(2);
const lines = dossierLines(4096, every === "" ? undefined : Number(every));
const accepts = Object.hasOwn(peers, name) ? peers[name as PeerName]() : undefined;
let at = 0;
let accepted = 0;
answerAsPeer(() => {
  at = (at + 1) & 4095;
  const value: unknown = JSON.parse(lines[at] ?? "");
  if (accepts === undefined || accepts(value)) accepted += 1;
});
// Keeps the count alive, so that no compiler may leave the work out.
process.on("exit", () => {
  if (accepted < 0) throw new Error("nothing was counted");
});
