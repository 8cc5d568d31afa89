import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type CheckResult, checkReport, indicatorSets } from "@egov-vn/indicators";
import * as z from "zod";
import { packPackages } from "../packing/pack-packages.ts";
import { printed, run } from "../processes/run.ts";
import { readPackages } from "../workspace/packages.ts";
import { root as workspace } from "../workspace/root.ts";
import { type CleanProject, createCleanProject } from "./clean-project.ts";
import { loadingObjections } from "./loading.ts";
import { fetchNode, type NodeLine } from "./node-lines.ts";
import { type Compiler, type DeepTypes, typingObjections } from "./typing.ts";

/** What a rehearsal of publishing tries. */
export interface Rehearsal {
  readonly deep: DeepTypes;
  readonly compilers: readonly Compiler[];
  /** Versions of Node to load and run everything on, besides the one that runs this. */
  readonly nodes?: readonly string[];
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
    const lines = [...(rehearsal.nodes ?? []), process.versions.node].join(", ");
    tell(`loading every entry by import and by require on Node ${lines}`);
    const loading: string[] = [];
    for (const version of rehearsal.nodes ?? []) {
      const node = await fetchNode(version);
      loading.push(...(await loadingObjections(root, packages, project, node)));
      loading.push(...(await commandObjections(project, node)));
    }
    loading.push(...(await loadingObjections(root, packages, project, ownNode)));
    tell(`compiling against the declarations with ${rehearsal.compilers.join(" and ")}`);
    const typing = await typingObjections(packages, project, rehearsal);
    tell("running the installed egov");
    return [...loading, ...typing, ...(await commandObjections(project, ownNode))];
  } finally {
    project.remove();
  }
}

const everyRule = join(workspace, "examples", "reports", "every-rule.json");
const asOf = "2021-03-31";

const answers: readonly (readonly [readonly string[], z.ZodType])[] = [
  [
    ["id", "tax-code", "0100233488", "--format", "json"],
    z.looseObject({ kind: z.literal("tax-code"), valid: z.literal(true) }),
  ],
  [["openapi", "portal", "--spec", "3.0"], z.looseObject({ openapi: z.literal("3.0.3") })],
  [
    ["check", everyRule, "--as-of", asOf, "--format", "json"],
    z.unknown().refine((found) => JSON.stringify(found) === JSON.stringify(findingsFromSource()), {
      error: "the findings are not those of the source, to the byte",
    }),
  ],
];

/** What the source finds in the report that has a rule of every kind. */
function findingsFromSource(): CheckResult {
  const report = JSON.parse(readFileSync(everyRule, "utf8"));
  const set = indicatorSets[report.set];
  return checkReport(report, { asOf, ...(set && { set }) });
}

const ownNode: NodeLine = { version: process.versions.node, binary: process.execPath };

async function commandObjections({ folder }: CleanProject, node: NodeLine): Promise<string[]> {
  const egov = join(folder, "node_modules", "@egov-vn", "cli", "dist", "main.js");
  const linked = join(folder, "node_modules", ".bin", "egov");
  const objections: string[] = [];
  for (const [args, answer] of answers) {
    const finished =
      node === ownNode
        ? await run(linked, args, { cwd: folder })
        : await run(node.binary, [egov, ...args], { cwd: folder });
    const said = `egov ${args[0]} on Node ${node.version}`;
    if (finished.code !== 0) {
      objections.push(`${said} ended with ${finished.code}: ${printed(finished)}`);
      continue;
    }
    try {
      answer.parse(JSON.parse(finished.stdout));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      objections.push(`${said} answered something else: ${reason}`);
    }
  }
  return objections;
}
