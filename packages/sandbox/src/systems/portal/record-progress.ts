import type { Decision, Service } from "../service.ts";
import { portalDone, portalRefused } from "./portal-answers.ts";
import { itemsOf, placeOf } from "./sync-dossiers.ts";

/** The kind of entry that a step of a dossier is. */
export const progressKind = "progress";

/** Adds steps to dossiers that are there, all of them or none; the same step twice stands twice. */
export const recordProgress: Service = ({ body, caller, world: { store } }) =>
  store.atomically((): Decision => {
    for (const item of itemsOf(body)) {
      const place = placeOf(item, caller?.agencyCode ?? "");
      if (store.statusOf(place) === undefined) {
        return {
          answer: portalRefused(`Hồ sơ ${place.key} không có để cập nhật tiến độ`),
          outcome: "refused",
          keep: false,
        };
      }
      store.append({ ...place, kind: progressKind }, item);
    }
    return { answer: portalDone(), outcome: "done", keep: true };
  });
