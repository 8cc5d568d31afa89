import { type JsonObject, portal } from "@egov-vn/contracts";
import { cast, sample } from "@egov-vn/schemas/samples";
import type { Store } from "../state/store.ts";
import { demoAccounts } from "../systems/accounts.ts";
import { questionKind } from "../systems/portal/questions.ts";
import { dossierKind, statusOf } from "../systems/portal/sync-dossiers.ts";
import { sampleSeed } from "./sample-seed.ts";

const dossiersPerAgency = 12;
const questionsPerAgency = 3;

/** Fills a new store with the synthetic data of a seed; one that has data is left as it is. */
export function seedStore(store: Store, seed: number): void {
  if (store.told("seed") !== undefined) return;
  store.atomically(() => {
    for (const [index, { agencyCode: agency }] of demoAccounts.entries()) {
      for (let number = 0; number < dossiersPerAgency; number += 1) {
        const item = dossierOf(agency, sampleSeed(seed, index * 100 + number));
        const place = { kind: dossierKind, agency, key: String(item["MaHoSo"]) };
        store.put(place, statusOf(item), item);
      }
      for (let number = 0; number < questionsPerAgency; number += 1) {
        const item = questionOf(agency, sampleSeed(seed, index * 100 + number));
        store.put({ kind: questionKind, agency, key: String(item["HOIDAPID"]) }, "open", item);
      }
    }
    store.tell("seed", String(seed));
    return { keep: true };
  });
}

/** A synthetic dossier as the agency would have pushed it. */
function dossierOf(agencyCode: string, number: number): JsonObject {
  const dossier = sample("Dossier", number);
  const code = `${agencyCode}-${dossier.code.split("-").slice(1).join("-")}`;
  const { data } = portal.syncDossiers.request.encode({
    value: {
      session: "",
      agencyCode,
      updating: false,
      dossiers: [{ ...dossier, code, agencyCode }],
    },
  });
  return onlyItem(data);
}

/** A synthetic question of a citizen to the agency. */
function questionOf(agencyCode: string, number: number): JsonObject {
  const asking = cast[number % cast.length];
  const { result } = portal.listQuestions.reply.encode({
    value: {
      code: "0",
      questions: [
        {
          id: String(number),
          content: `Câu hỏi mẫu số ${number % 1000}, không có thật`,
          ...(asking !== undefined && { askedBy: asking.name }),
          agencyCode,
        },
      ],
    },
  });
  return onlyItem(result);
}

/** One record went in, and the message holds a list of objects. */
function onlyItem(list: unknown): JsonObject {
  const [item] = list as readonly JsonObject[];
  if (item === undefined) throw new TypeError("A sample was lost on its way to the wire.");
  return item;
}
