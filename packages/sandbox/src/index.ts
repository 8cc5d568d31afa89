// The sandbox: a local platform on synthetic data.
export { createSandbox, type Sandbox } from "./create-sandbox.ts";
export type { Listening, ListenOptions } from "./http/listen.ts";
export type { SandboxOptions } from "./settings.ts";

// Who may come in, and the configuration that leads there.
export { type ClientConfig, clientConfigFor, type PublicSecret } from "./client-config.ts";
export type { DemoAccount } from "./systems/accounts.ts";

// Faults: what can go wrong on purpose.
export type { FaultScript, PlannedFault } from "./faults/fault-plan.ts";
