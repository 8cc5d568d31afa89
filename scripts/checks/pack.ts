// Prevents a tarball that users cannot resolve, import or type: publint and are-the-types-wrong on
// what would be published. Declarations stay small and mention no third party's types but zod's.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { missingOutputs } from "../build/build-packages.ts";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { declarationObjections } from "../packing/declarations.ts";
import { type Packed, packPackages } from "../packing/pack-packages.ts";
import { printed, run } from "../processes/run.ts";
import { twoAtATime } from "../processes/two-at-a-time.ts";
import { type Package, readPackages } from "../workspace/packages.ts";
import { root } from "../workspace/root.ts";

async function checkPack(): Promise<Outcome> {
  const packages = readPackages(root);
  const unbuilt = packages.filter((each) => missingOutputs(each).length > 0);
  if (unbuilt.length > 0) return { failures: unbuilt.map(({ id }) => `${id} is not built`) };
  const packed = await packPackages(root, join(root, ".cache", "packed"));
  const found = await twoAtATime(packages, async (each) => {
    const tarball = packed.find(({ name }) => name === each.name);
    if (tarball === undefined) return [`${each.id}: pnpm did not pack it`];
    return [
      ...declarationObjections(each),
      ...(await publintObjections(each, tarball)),
      ...(await typeObjections(each, tarball)),
    ];
  });
  return { failures: found.flat(), notes: [`${packed.length} tarballs`] };
}

async function publintObjections({ id }: Package, packed: Packed): Promise<string[]> {
  const file = readFileSync(packed.tarball);
  const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => {
    const text = formatMessage(message, pkg, { color: false }) ?? message.code;
    return `${id}: publint ${message.type}: ${text}`;
  });
}

/** `node10` is left out: it knows no entries but the main one, and TypeScript 7 dropped it. */
async function typeObjections({ id }: Package, { tarball }: Packed): Promise<string[]> {
  const args = [tarball, "--profile", "node16", "--no-color", "--no-emoji"];
  const finished = await run("attw", args, { cwd: root });
  return finished.code === 0 ? [] : [`${id}: are the types wrong?\n${printed(finished)}`];
}

export const pack: Check = { name: "pack", run: checkPack };

if (import.meta.main) await runAlone(pack);
