import { FaultPlan } from "./faults/fault-plan.ts";
import type { Settings } from "./settings.ts";
import { CallLog } from "./state/call-log.ts";
import { seedStore } from "./state/seeding.ts";
import { Sessions } from "./state/sessions.ts";
import { Store } from "./state/store.ts";
import type { DemoAccount } from "./systems/accounts.ts";

/** Everything that a sandbox remembers. */
export interface World {
  readonly settings: Settings;
  readonly store: Store;
  readonly sessions: Sessions<DemoAccount>;
  readonly calls: CallLog;
  readonly faults: FaultPlan;
  /** Back to the beginning: synthetic data, nobody logged in, no faults, no calls. */
  reset(): void;
}

/** Opens the state of a sandbox, with its synthetic data when it is new. */
export function openWorld(settings: Settings): World {
  const store = new Store(settings.data);
  const sessions = new Sessions<DemoAccount>(settings.sessionMilliseconds);
  const calls = new CallLog();
  const faults = new FaultPlan();
  seedStore(store, settings.seed);
  return {
    settings,
    store,
    sessions,
    calls,
    faults,
    reset: () => {
      store.clear();
      sessions.clear();
      calls.clear();
      faults.clear();
      seedStore(store, settings.seed);
    },
  };
}
