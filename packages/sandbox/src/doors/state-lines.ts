import { progressKind } from "../systems/portal/record-progress.ts";
import { dossierKind } from "../systems/portal/sync-dossiers.ts";
import type { World } from "../world.ts";

/** Every dossier: its status, and how often each content of it was applied; the seeded ones never. */
export function* dossierLines({ store }: World): Generator<string> {
  for (const { agency, key, status } of store.records(dossierKind)) {
    const applied = store.timesApplied({ kind: dossierKind, agency, key });
    yield lineOf({ code: key, status, applied });
  }
}

/** Every step that was added, with how often it stands there. */
export function* progressLines({ store }: World): Generator<string> {
  for (const { key, version, times, item } of store.entries(progressKind)) {
    yield lineOf({ code: key, version, times, entry: item });
  }
}

/** Everything else that was pushed or added: what it is of, and how often each content was applied. */
export function* keptLines({ store }: World): Generator<string> {
  for (const { kind, key, version, times } of store.appliedBut([dossierKind, progressKind])) {
    yield lineOf({ kind, key, version, times });
  }
}

/** The last calls, the oldest first. */
export function* callLines({ calls }: World): Generator<string> {
  for (const call of calls.last()) yield lineOf(call);
}

function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
