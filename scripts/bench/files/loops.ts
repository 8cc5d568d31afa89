// Loops over an NDJSON file as people write them, each in a process of its own: the parent times it.
import { closeSync, openSync, readSync } from "node:fs";
import * as z from "zod";
import { peers } from "../dossiers/peers.ts";
import { plainDossier } from "../dossiers/zod-dossier.ts";

const [kind = "", file = ""] = process.argv.slice(2);
const accepts: Readonly<Record<string, () => (value: unknown) => boolean>> = {
  parse: () => () => true,
  zod: () => (value) => z.safeParse(plainDossier, value).success,
  ajv: () => peers["ajv, compiled"](),
};
const accept = accepts[kind]?.();
if (accept === undefined) throw new TypeError("there is no such loop");

/** 2 MiB blocks, cut at line ends, decoded and parsed line by line. */
const block = Buffer.alloc(2 * 1024 * 1024);
const descriptor = openSync(file, "r");
let rest = 0;
let valid = 0;
for (;;) {
  const read = readSync(descriptor, block, rest, block.length - rest, null);
  const end = rest + read;
  let start = 0;
  for (;;) {
    const found = block.indexOf(10, start);
    if (found < 0 || found >= end) break;
    if (accept(JSON.parse(block.toString("utf8", start, found)))) valid += 1;
    start = found + 1;
  }
  block.copyWithin(0, start, end);
  rest = end - start;
  if (read === 0) break;
}
closeSync(descriptor);
console.log(valid);
