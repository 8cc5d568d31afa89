import { portal } from "@egov-vn/contracts";
import type { DossierProgress } from "@egov-vn/schemas";
import type { ClaimedStep } from "../queries/claim-progress.ts";
import { finishSteps, giveBackSteps, holdSteps } from "../queries/finish-progress.ts";
import { call, once, type Setting } from "./setting.ts";

/** Steps of one call. */
export const mostSteps = portal.recordProgress.limits?.items ?? 1;

interface Batch {
  readonly worker: number;
  readonly steps: readonly ClaimedStep[];
}

/** Records steps that a worker holds, each the next one of its dossier. */
export async function recordProgress(setting: Setting, { worker, steps }: Batch): Promise<void> {
  const clear = steps.filter(({ uncertain }) => !uncertain || setting.onUnknown === "resend");
  const unclear = steps.filter((each) => !clear.includes(each));
  if (unclear.length > 0) await hold(setting, { worker, steps: unclear }, "no-clear-answer");
  if (clear.length > 0) await send(setting, { worker, steps: clear });
}

async function send(setting: Setting, { worker, steps }: Batch): Promise<void> {
  const { database, clock, weather, progress } = setting;
  const held = { worker, steps };
  if (!(await setting.presence.holds(worker))) return;
  const outcome = await call(setting, "portal.recordProgress", steps.length, () =>
    setting.client.portal.recordProgress({ entries: steps.map(contentOf) }, once),
  );
  const now = clock.now();
  const landed =
    outcome.kind === "rejected" && outcome.reason === "duplicate" && steps.length === 1;
  if (outcome.kind === "ok" || landed) {
    weather.fair();
    await finishSteps(database, held, now);
    progress.recorded += steps.length;
    return;
  }
  const { code } = outcome.error;
  if (outcome.kind === "not-sent" && code !== "invalid-request") {
    weather.foul(code, outcome.error);
    return await giveBackSteps(database, held, { uncertain: false, counts: false, dueAt: now });
  }
  if (outcome.kind === "unknown") {
    weather.foul(code, outcome.error);
    return await afterSilence(setting, { worker, steps });
  }
  if (steps.length > 1) {
    const half = Math.ceil(steps.length / 2);
    for (const part of [steps.slice(0, half), steps.slice(half)]) {
      await send(setting, { worker, steps: part });
    }
    return;
  }
  weather.refused(code);
  await hold(setting, { worker, steps }, code);
}

/** No operation shows whether a step was recorded: it is held back, or sent again if so wished. */
async function afterSilence(setting: Setting, { worker, steps }: Batch): Promise<void> {
  const again = (step: ClaimedStep): boolean =>
    setting.onUnknown === "resend" && step.attempts + 1 < setting.mostAttempts;
  const held = steps.filter((step) => !again(step));
  const resent = steps.filter(again);
  if (held.length > 0) await hold(setting, { worker, steps: held }, "no-clear-answer");
  if (resent.length === 0) return;
  const delay = setting.backoff.after(1 + Math.max(...resent.map(({ attempts }) => attempts)));
  const dueAt = setting.clock.now() + Math.max(setting.settleMilliseconds, delay);
  const how = { uncertain: true, counts: true, dueAt };
  await giveBackSteps(setting.database, { worker, steps: resent }, how);
}

async function hold(setting: Setting, held: Batch, reason: string): Promise<void> {
  await holdSteps(setting.database, held, reason, setting.clock.now());
  setting.progress.quarantined += held.steps.length;
  for (const _ of held.steps) setting.report({ kind: "quarantined", subject: "progress", reason });
}

/** What was enrolled is a step of progress; it was checked then. */
function contentOf({ content }: ClaimedStep): DossierProgress {
  return JSON.parse(content) as DossierProgress;
}
