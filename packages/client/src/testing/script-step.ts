import type { FaultName } from "@egov-vn/contracts";

/** Faults that can be shown without a system behind them; the sandbox shows the others too. */
export type ScriptedFault = Extract<
  FaultName,
  | "commit-then-silence"
  | "connection-reset"
  | "expired-session"
  | "html-error"
  | "rate-limited"
  | "slow"
  | "throttled"
  | "truncated-body"
  | "unauthorized-in-200"
  | "unavailable"
>;

/** What one request meets: a fault, or nothing. */
export interface ScriptStep {
  readonly fault: ScriptedFault | "none";
  /** How many requests in a row meet it; default 1. */
  readonly times?: number;
  /** Requests whose path does not end in this pass, and leave the step to a later one. */
  readonly path?: string;
  /** How late `slow` answers; default 1000 ms. */
  readonly milliseconds?: number;
}
