import { join } from "node:path";
import * as z from "zod";
import { packPackages } from "../packing/pack-packages.ts";
import { printed, run } from "../processes/run.ts";
import { readPackages } from "../workspace/packages.ts";
import { type CleanProject, createCleanProject } from "./clean-project.ts";
import { loadingObjections } from "./loading.ts";
import { type Compiler, type DeepTypes, typingObjections } from "./typing.ts";

/** What a rehearsal of publishing tries. */
export interface Rehearsal {
  readonly deep: DeepTypes;
  readonly compilers: readonly Compiler[];
  /** Called before each step. */
  readonly tell?: (step: string) => void;
}

/** Packs all packages, installs them in a clean project and uses them there as a user would. */
export async function runConsumer(root: string, rehearsal: Rehearsal): Promise<string[]> {
  const tell = rehearsal.tell ?? (() => undefined);
  const packages = readPackages(root);
  tell("packing every package");
  const packed = await packPackages(root, join(root, ".cache", "consumer"));
  tell("installing the tarballs in a clean project");
  const project = await createCleanProject(root, packed);
  try {
    tell("loading every entry by import and by require");
    const loading = await loadingObjections(root, packages, project);
    tell(`compiling against the declarations with ${rehearsal.compilers.join(" and ")}`);
    const typing = await typingObjections(packages, project, rehearsal);
    tell("running the installed egov");
    return [...loading, ...typing, ...(await commandObjections(project))];
  } finally {
    project.remove();
  }
}

const answer = z.looseObject({ kind: z.literal("tax-code"), valid: z.literal(true) });

async function commandObjections({ folder }: CleanProject): Promise<string[]> {
  const egov = join(folder, "node_modules", ".bin", "egov");
  const args = ["id", "tax-code", "0100233488", "--format", "json"];
  const finished = await run(egov, args, { cwd: folder });
  if (finished.code !== 0) return [`egov ended with ${finished.code}: ${printed(finished)}`];
  try {
    answer.parse(JSON.parse(finished.stdout));
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [`egov answered something else: ${reason}`];
  }
}
