import { FaultPlan } from "./faults/fault-plan.ts";
import { type Catalogues, cataloguesOf } from "./seeds/catalogues.ts";
import { seedStore } from "./seeds/seed-store.ts";
import type { Settings } from "./settings.ts";
import { CallLog } from "./state/call-log.ts";
import { Sessions } from "./state/sessions.ts";
import { Store } from "./state/store.ts";
import type { DemoAccount } from "./systems/accounts.ts";

/** Everything that a sandbox remembers. */
export interface World {
  readonly settings: Settings;
  readonly store: Store;
  /** Sessions of the portal. */
  readonly sessions: Sessions<DemoAccount>;
  /** Tokens of the gateways. */
  readonly tokens: Sessions<DemoAccount>;
  readonly calls: CallLog;
  readonly faults: FaultPlan;
  catalogues(): Catalogues;
  /** Back to the beginning: synthetic data, nobody logged in, no faults, no calls. */
  reset(): void;
}

/** Opens the state of a sandbox, with its synthetic data when it is new. */
export function openWorld(settings: Settings): World {
  const { seed } = settings;
  const store = new Store(settings.data);
  const sessions = new Sessions<DemoAccount>(settings.sessionMilliseconds);
  const tokens = new Sessions<DemoAccount>(settings.tokenMilliseconds);
  const calls = new CallLog();
  const faults = new FaultPlan();
  let catalogues: Catalogues | undefined;
  seedStore(store, seed);
  return {
    settings,
    store,
    sessions,
    tokens,
    calls,
    faults,
    catalogues: () => {
      catalogues ??= cataloguesOf(seed);
      return catalogues;
    },
    reset: () => {
      store.clear();
      for (const each of [sessions, tokens, calls, faults]) each.clear();
      seedStore(store, seed);
    },
  };
}
