import type { ClientError } from "../../outcomes/client-error.ts";
import type { ClaimedDossier } from "../queries/claim-dossiers.ts";
import { same } from "../queries/desire.ts";
import { versionOf, wireItem } from "../versions.ts";
import { call, type Setting } from "./setting.ts";

/** What a look-up has shown. */
export type Found =
  /** The portal has the version that was to be sent. */
  | { readonly kind: "same" }
  /** It has the dossier with other content, or has it not. */
  | { readonly kind: "other" | "none" }
  /** It did not say. */
  | { readonly kind: "silent" | "refused"; readonly error: ClientError };

/** Answers that cannot be read in full are asked for again so often. */
const readings = 3;

/** Asks the portal what it has, before anything is sent a second time. */
export async function lookUp(setting: Setting, dossier: ClaimedDossier): Promise<Found> {
  for (let reading = 1; ; reading += 1) {
    const outcome = await call(setting, "portal.findDossier", 1, () =>
      setting.client.portal.findDossier({ code: dossier.code }),
    );
    if (outcome.kind === "rejected") return { kind: "refused", error: outcome.error };
    if (outcome.kind !== "ok") return { kind: "silent", error: outcome.error };
    const found = outcome.value.dossiers?.find(({ code }) => code === dossier.code);
    if (found !== undefined) {
      const version = versionOf(wireItem(found, setting.dialect));
      if (same(version, dossier.version)) return { kind: "same" };
    }
    // A part that could not be read may be all that differs: sending then would be sending twice.
    const unread = outcome.issues.some(({ code }) => code === "unreadable");
    if (!unread || reading >= readings) return { kind: found === undefined ? "none" : "other" };
  }
}
