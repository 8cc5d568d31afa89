import { type JsonObject, portal } from "@egov-vn/contracts";
import { sample } from "@egov-vn/schemas/samples";
import { demoAccounts } from "../systems/accounts.ts";
import { dossierKind, statusOf } from "../systems/portal/sync-dossiers.ts";
import type { Store } from "./store.ts";

const dossiersPerAgency = 12;
/** Far from the seeds that users take, so that their dossiers never meet ours. */
const firstSample = 900_000_000_000;

/** Fills a new store with the synthetic data of a seed; one that has data is left as it is. */
export function seedStore(store: Store, seed: number): void {
  if (store.told("seed") !== undefined) return;
  store.atomically(() => {
    for (const [index, { agencyCode }] of demoAccounts.entries()) {
      for (let number = 0; number < dossiersPerAgency; number += 1) {
        const item = dossierOf(agencyCode, (seed * demoAccounts.length + index) * 100 + number);
        const place = { kind: dossierKind, agency: agencyCode, key: String(item["MaHoSo"]) };
        store.put(place, statusOf(item), item);
      }
    }
    store.tell("seed", String(seed));
    return { keep: true };
  });
}

/** A synthetic dossier as the agency would have pushed it. */
function dossierOf(agencyCode: string, number: number): JsonObject {
  const dossier = sample("Dossier", firstSample + (number % 90_000_000_000));
  const code = `${agencyCode}-${dossier.code.split("-").slice(1).join("-")}`;
  const { data } = portal.syncDossiers.request.encode({
    value: {
      session: "",
      agencyCode,
      updating: false,
      dossiers: [{ ...dossier, code, agencyCode }],
    },
  });
  // One dossier went in, and the message holds a list of objects.
  const [item] = data as readonly JsonObject[];
  if (item === undefined) throw new TypeError("A dossier was lost on its way to the wire.");
  return item;
}
