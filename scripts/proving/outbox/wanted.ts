import { createHash } from "node:crypto";
import { canonicalJson, portal } from "@egov-vn/contracts";
import { Dossier, type DossierProgress } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";

/** The portal refuses to go back in this order, so a version that comes late would be refused. */
const statuses = ["registered", "accepted", "in-progress"] as const;

/** A dossier with every version of it that was wanted, the last one last. */
export interface Wanted {
  readonly code: string;
  readonly versions: Dossier[];
  readonly steps: DossierProgress[];
}

const bases: Dossier[] = [];
for (let seed = 0; bases.length < 200; seed += 1) {
  const base = sample("Dossier", seed);
  if (statuses.every((status) => Dossier.safeParse({ ...base, status }).success)) bases.push(base);
}

/** A new dossier in its first version. */
export function newDossier(number: number): Wanted {
  const base = bases[number % bases.length] ?? sample("Dossier", 0);
  const stem = base.code.slice(0, base.code.lastIndexOf("-") + 1);
  const code = `${stem}${String(number).padStart(7, "0")}`;
  return { code, versions: [{ ...base, code, status: statuses[0] }], steps: [] };
}

/** Its next version; nothing when it has had them all. */
export function change({ versions }: Wanted): Dossier | undefined {
  const status = statuses[versions.length];
  const last = versions.at(-1);
  if (status === undefined || last === undefined) return undefined;
  const next = { ...last, status, note: `Lần ${versions.length + 1}` };
  versions.push(next);
  return next;
}

/** Its next step of progress. */
export function nextStep({ code, steps }: Wanted): DossierProgress {
  const minute = String(steps.length).padStart(2, "0");
  const step: DossierProgress = {
    dossierCode: code,
    at: `2026-03-02T09:${minute}:00+07:00`,
    status: "in-progress",
    officer: "Trần Thị Mẫu",
  };
  steps.push(step);
  return step;
}

/** The version of a dossier as the sandbox counts it. */
export function versionOf(dossier: Dossier): string {
  const { data } = portal.syncDossiers.request.encode({ value: { dossiers: [dossier] } });
  return digest(Array.isArray(data) ? data[0] : undefined);
}

/** The version of a step as the sandbox counts it. */
export function stepVersionOf(step: DossierProgress): string {
  const { data } = portal.recordProgress.request.encode({ value: { entries: [step] } });
  return digest(Array.isArray(data) ? data[0] : undefined);
}

function digest(item: Parameters<typeof canonicalJson>[0] | undefined): string {
  if (item === undefined) throw new TypeError("The contract carries its records elsewhere now.");
  return createHash("sha256").update(canonicalJson(item)).digest("hex");
}
