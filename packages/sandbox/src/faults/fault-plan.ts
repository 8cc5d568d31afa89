import type { AnyOperation, FaultName, OperationId } from "@egov-vn/contracts";

/** A fault that calls meet by chance. */
export interface PlannedFault {
  /** The operation that meets it; `*` for every one that can show it. */
  readonly operation: OperationId | "*";
  readonly fault: FaultName;
  /** How often, from 0 to 1; always unless said. */
  readonly probability?: number;
  /** After so many it is over; never unless said. */
  readonly times?: number;
  /** How late `slow` is, how long `commit-then-silence` lasts. */
  readonly milliseconds?: number;
  /** What `rate-limited` says in Retry-After; 1 unless said. */
  readonly retryAfterSeconds?: number;
  /** How far `clock-skew` sets the clock ahead; 600 unless said. */
  readonly skewSeconds?: number;
}

/** Faults with the seed of their chance. */
export interface FaultScript {
  readonly seed: number;
  readonly faults: readonly PlannedFault[];
}

/** A fault of one call. */
export type ChosenFault = Omit<PlannedFault, "operation" | "probability" | "times">;

const none: FaultScript = { seed: 1, faults: [] };

/**
 * Says which calls meet which faults. The nth call of an operation always meets the same ones, by the
 * seed, whatever else is called meanwhile.
 */
export class FaultPlan {
  #script: FaultScript = none;
  readonly #calls = new Map<OperationId, number>();
  readonly #shown = new Map<PlannedFault, number>();

  get script(): FaultScript {
    return this.#script;
  }

  set(script: FaultScript): void {
    this.#script = script;
    this.#calls.clear();
    this.#shown.clear();
  }

  clear(): void {
    this.set(none);
  }

  /** The first fault of the script that this call meets. */
  choose({ id, faults }: AnyOperation): ChosenFault | undefined {
    const call = (this.#calls.get(id) ?? 0) + 1;
    this.#calls.set(id, call);
    return this.#script.faults.find((planned, index) => {
      const { operation, fault, probability = 1, times = Number.POSITIVE_INFINITY } = planned;
      if ((operation !== "*" && operation !== id) || !faults.includes(fault)) return false;
      const shown = this.#shown.get(planned) ?? 0;
      if (shown >= times) return false;
      if (chanceOf(`${this.#script.seed}:${index}:${id}:${call}`) >= probability) return false;
      this.#shown.set(planned, shown + 1);
      return true;
    });
  }
}

/** A number from 0 to 1 that depends on the text alone: FNV-1a, mixed as MurmurHash 3 ends. */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}
