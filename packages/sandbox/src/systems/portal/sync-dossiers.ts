import type { JsonObject } from "@egov-vn/contracts";
import { type DossierStatus, dossierStatuses, mayFollow } from "@egov-vn/schemas";
import type { Place, Store } from "../../state/store.ts";
import type { Decision, Service } from "../service.ts";
import { portalDone, portalDuplicate, portalRefused } from "./portal-answers.ts";

/** The kind of record that a dossier is. */
export const dossierKind = "dossier";

/**
 * Keeps a batch of dossiers, all of them or none: new ones that are not there yet, or other content
 * of ones that are, whose status goes on along the life of a dossier.
 */
export const syncDossiers: Service = ({ body, caller, world }) => {
  const items = itemsOf(body);
  const agency = caller?.agencyCode ?? "";
  return world.store.atomically(() =>
    body["isUpdating"] === "True"
      ? replaceAll(items, agency, world.store)
      : createAll(items, agency, world.store),
  );
};

function createAll(items: readonly JsonObject[], agency: string, store: Store): Decision {
  const doubled: string[] = [];
  for (const item of items) {
    const place = placeOf(item, agency);
    if (store.statusOf(place) !== undefined) doubled.push(place.key);
    else store.push(place, statusOf(item), item);
  }
  if (doubled.length > 0) {
    return { answer: portalDuplicate(doubled), outcome: "duplicate", keep: false };
  }
  return {
    answer: portalDone(),
    outcome: "done",
    keep: true,
    created: items.map((item) => placeOf(item, agency).key),
  };
}

function replaceAll(items: readonly JsonObject[], agency: string, store: Store): Decision {
  for (const item of items) {
    const place = placeOf(item, agency);
    const before = store.statusOf(place);
    if (before === undefined) {
      return refused(`Hồ sơ ${place.key} không có để cập nhật`);
    }
    const status = statusOf(item);
    // The store holds only statuses that statusOf gave.
    if (!mayFollow(before as DossierStatus, status, { skipping: true })) {
      return refused(`Hồ sơ ${place.key} không chuyển được sang trạng thái này`);
    }
    store.push(place, status, item);
  }
  return { answer: portalDone(), outcome: "done", keep: true };
}

function refused(sentence: string): Decision {
  return { answer: portalRefused(sentence), outcome: "refused", keep: false };
}

/** The schema of the message asked for a list of objects. */
export function itemsOf(body: JsonObject): readonly JsonObject[] {
  return body["data"] as readonly JsonObject[];
}

/** Where a dossier of an agency stands. */
export function placeOf(item: JsonObject, agency: string): Place {
  return { kind: dossierKind, agency, key: String(item["MaHoSo"]) };
}

/** The codes 1 to 10 stand in the order of the names. */
export function statusOf(item: JsonObject): DossierStatus {
  return dossierStatuses[Number(item["TrangThaiHoSo"]) - 1] ?? "registered";
}
