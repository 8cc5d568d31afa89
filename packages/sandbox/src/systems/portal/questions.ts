import { jsonAnswer } from "../../http/answer.ts";
import type { Decision, Service } from "../service.ts";
import { portalDone, portalRefused } from "./portal-answers.ts";
import { itemsOf } from "./sync-dossiers.ts";

/** The kind of record that a citizen's question to an agency is. */
export const questionKind = "question";
const answerKind = "answer";
const publishedKind = "published-question";

/** The questions that citizens asked this agency, with the last answer where there is one. */
export const listQuestions: Service = ({ caller, world }) => {
  const questions = world.store.recordsOf(questionKind, caller?.agencyCode ?? "");
  return {
    answer: jsonAnswer({ error_code: 0, result: questions.map(({ item }) => item) }),
    outcome: "done",
  };
};

/** The questions that this agency published. */
export const listAgencyQuestions: Service = ({ caller, world }) => {
  const questions = world.store.recordsOf(publishedKind, caller?.agencyCode ?? "");
  return {
    answer: jsonAnswer({ error_code: 0, result: questions.map(({ item }) => item) }),
    outcome: "done",
  };
};

/** Every answer that was sent to one of the agency's questions. */
export const getAnswers: Service = ({ body, caller, world }) => {
  const agency = caller?.agencyCode ?? "";
  const key = String(body["cauhoiid"]);
  const result = world.store.entriesOf({ kind: answerKind, agency, key }).map(({ id, item }) => ({
    TRALOIID: String(id),
    NOIDUNGTRALOI: item["NOIDUNGTRALOI"] ?? "",
  }));
  return { answer: jsonAnswer({ error_code: 0, result }), outcome: "done" };
};

/** Adds answers to questions that the agency has, all of them or none. */
export const answerQuestions: Service = ({ body, caller, world: { store } }) =>
  store.atomically((): Decision => {
    const agency = caller?.agencyCode ?? "";
    for (const item of itemsOf(body)) {
      const key = String(item["HOIDAPID"]);
      const question = store.find({ kind: questionKind, agency, key });
      if (question === undefined) {
        const answer = portalRefused(`Câu hỏi ${key} không có để trả lời`);
        return { answer, outcome: "refused", keep: false };
      }
      const id = store.append({ kind: answerKind, agency, key }, item);
      store.put({ kind: questionKind, agency, key }, "answered", {
        ...question,
        TRALOIID: String(id),
        NOIDUNGTRALOI: item["NOIDUNGTRALOI"] ?? "",
      });
    }
    return { answer: portalDone(), outcome: "done", keep: true };
  });

/** Publishes questions of the agency; one that is there already is replaced. */
export const syncQuestions: Service = ({ body, caller, world: { store } }) =>
  store.atomically((): Decision => {
    const agency = caller?.agencyCode ?? "";
    for (const item of itemsOf(body)) {
      const key = String(item["HOIDAPID"]);
      store.append({ kind: publishedKind, agency, key }, item);
      store.put({ kind: publishedKind, agency, key }, "published", {
        HOIDAPID: key,
        NOIDUNG: item["NOIDUNG"] ?? "",
        MALINHVUC: item["MaLinhVuc"] ?? "",
        MADONVI: item["MADONVI"] ?? "",
      });
    }
    return { answer: portalDone(), outcome: "done", keep: true };
  });
