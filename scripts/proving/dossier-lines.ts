// Writes many dossiers, one per line, for the proof `whole-files`: how many, and which lines are wrong.
// A few hundred are made once and given new codes, since making each would take longer than checking it.
import { once } from "node:events";
import process from "node:process";
import type { Dossier } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";

const [count = "0", wrong = ""] = process.argv.slice(2);
const wrongLines = new Set(wrong.split(",").map(Number));
const made = Array.from({ length: 500 }, (_, seed) => around(sample("Dossier", seed)));

/** Lines to a write, and writes to a word on standard error. */
const together = 500;
const often = 5;

/** The text of a dossier before and behind the serial number at the end of its code. */
function around(dossier: Dossier): readonly [string, string] {
  const code = dossier.code.slice(0, dossier.code.lastIndexOf("-") + 1);
  const text = JSON.stringify({ ...dossier, code: `${code}#` });
  const serial = text.indexOf('#"');
  return [text.slice(0, serial), text.slice(serial + 1)];
}

function lineOf(number: number): string {
  const [before, behind] = made[number % made.length] ?? ["", ""];
  const line = `${before}${String(number).padStart(8, "0")}${behind}`;
  return wrongLines.has(number) ? line.replace('"status":"', '"status":"lost-') : line;
}

for (let first = 1; first <= Number(count); first += together) {
  const last = Math.min(Number(count), first + together - 1);
  let text = "";
  for (let number = first; number <= last; number += 1) text += `${lineOf(number)}\n`;
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
  if (Math.ceil(last / together) % often === 0) process.stderr.write(`${last}\n`);
}
