import type { Dossier, DossierProgress } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import {
  createOutbox,
  type OutboxOptions,
  type SyncEvent,
  sqliteStore,
} from "../../src/sync/index.ts";
import { FarSide } from "./far-side.ts";
import { TestClock } from "./test-clock.ts";

/** An outbox in memory with a far side and a clock of its own. */
export function kit(options: Partial<OutboxOptions> = {}) {
  const far = new FarSide();
  const clock = new TestClock();
  const events: SyncEvent[] = [];
  const outbox = createOutbox({
    store: sqliteStore({ file: ":memory:" }),
    client: far.client,
    clock,
    random: () => 0.5,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { far, clock, events, outbox };
}

/** So many dossiers with codes of their own. */
export function dossiers(count: number): Dossier[] {
  return Array.from({ length: count }, (_, index) => {
    const made = sample("Dossier", index);
    const stem = made.code.slice(0, made.code.lastIndexOf("-") + 1);
    return { ...made, code: `${stem}${String(index + 1).padStart(4, "0")}` };
  });
}

/** The same dossier with a note: another version of it. */
export function changed(dossier: Dossier, note: string): Dossier {
  return { ...dossier, note };
}

/** Steps of a dossier's progress, a minute apart. */
export function steps(dossier: Dossier, count: number): DossierProgress[] {
  return Array.from({ length: count }, (_, index) => ({
    dossierCode: dossier.code,
    at: `2026-03-02T09:${String(index).padStart(2, "0")}:00+07:00`,
    status: "in-progress",
    officer: "Trần Thị Mẫu",
  }));
}
