import type { Dossier } from "@egov-vn/schemas";
import { canonicalJson, isJsonObject, type JsonValue, ownKey } from "../messages/json.ts";
import { portal } from "../portal/operations.ts";
import { type ConformanceCase, type Objection, objection } from "./conformance-case.ts";
import { meant } from "./expectations.ts";
import type { Speaker } from "./subject.ts";

/** A synthetic dossier; nobody's. */
function dossier(code: string, agencyCode: string, summary = "Hồ sơ mẫu để thử"): Dossier {
  return {
    code,
    procedureCode: "1.001193",
    agencyCode,
    channel: "online",
    applicant: { kind: "citizen", name: "Nguyễn Văn Mẫu" },
    summary,
    receivedAt: "2026-01-05T08:00:00+07:00",
    dueAt: "2026-01-12T17:00:00+07:00",
    status: "accepted",
  };
}

async function push(speaker: Speaker, updating: boolean, ...dossiers: Dossier[]) {
  return await speaker.call(portal.syncDossiers, { updating, dossiers });
}

/** The items that a look-up gives; nothing where there is no list. */
async function lookUp(speaker: Speaker, code: string): Promise<JsonValue[] | undefined> {
  const { answer } = await speaker.call(portal.findDossier, { code });
  const body = answer.body;
  const result = body !== undefined && isJsonObject(body) ? ownKey(body, "result") : undefined;
  return Array.isArray(result) ? result : undefined;
}

async function expectFound(speaker: Speaker, wanted: Dossier): Promise<Objection> {
  const found = await lookUp(speaker, wanted.code);
  if (found?.length !== 1) {
    return objection(
      "Tra cứu ngay sau khi gửi không thấy đúng một hồ sơ.",
      "A look-up right after the push does not give exactly one dossier.",
    );
  }
  const decoded = portal.findDossier.reply.decode({ error_code: 0, result: found });
  const back = decoded.value.dossiers?.[0];
  const same = (["code", "status", "summary"] as const).every((key) => back?.[key] === wanted[key]);
  if (same) return undefined;
  return objection(
    "Hồ sơ tra cứu được khác hồ sơ vừa gửi (mã, trạng thái hoặc trích yếu).",
    "The dossier found differs from the one pushed (code, status or summary).",
  );
}

export const dossierCases: readonly ConformanceCase[] = [
  {
    id: "portal.dossiers.look-up-absent",
    title: { vi: "Tra cứu mã chưa có cho danh sách rỗng", en: "An unused code is found nowhere" },
    writes: false,
    run: async (speaker) => {
      const found = await lookUp(speaker, speaker.freshCode());
      if (found?.length === 0) return undefined;
      return objection("Cần result là danh sách rỗng.", "result has to be an empty list.");
    },
  },
  {
    id: "portal.dossiers.create",
    title: { vi: "Thêm mới rồi tra cứu thấy", en: "A new dossier is taken and found" },
    writes: true,
    run: async (speaker) => {
      const made = dossier(speaker.freshCode(), speaker.agencyCode);
      const { judgement } = await push(speaker, false, made);
      return meant(judgement, ["accepted"]) ?? (await expectFound(speaker, made));
    },
  },
  {
    id: "portal.dossiers.create-twice",
    title: { vi: "Thêm mới lần hai là trùng", en: "Made twice, the second is a duplicate" },
    writes: true,
    run: async (speaker) => {
      const made = dossier(speaker.freshCode(), speaker.agencyCode);
      await push(speaker, false, made);
      const { judgement } = await push(speaker, false, made);
      return meant(judgement, ["duplicate"]) ?? (await expectFound(speaker, made));
    },
  },
  {
    id: "portal.dossiers.update",
    title: { vi: "Cập nhật thay nội dung cũ", en: "An update replaces what was there" },
    writes: true,
    run: async (speaker) => {
      const code = speaker.freshCode();
      await push(speaker, false, dossier(code, speaker.agencyCode));
      const changed: Dossier = {
        ...dossier(code, speaker.agencyCode, "Trích yếu đã sửa"),
        status: "in-progress",
      };
      const { judgement } = await push(speaker, true, changed);
      return meant(judgement, ["accepted"]) ?? (await expectFound(speaker, changed));
    },
  },
  {
    id: "portal.dossiers.update-absent",
    title: { vi: "Cập nhật hồ sơ chưa có bị từ chối", en: "An update of nothing is refused" },
    writes: true,
    run: async (speaker) => {
      const made = dossier(speaker.freshCode(), speaker.agencyCode);
      const { judgement } = await push(speaker, true, made);
      return meant(judgement, ["refused"]);
    },
  },
  {
    id: "portal.dossiers.batch",
    title: { vi: "Lô có một hồ sơ trùng không được nhận một nửa", en: "A batch is not half taken" },
    writes: true,
    run: async (speaker) => {
      const old = dossier(speaker.freshCode(), speaker.agencyCode);
      await push(speaker, false, old);
      const made = dossier(speaker.freshCode(), speaker.agencyCode);
      const { judgement } = await push(speaker, false, made, old);
      const wrong = meant(judgement, ["duplicate", "refused"]);
      if (wrong !== undefined) return wrong;
      const found = await lookUp(speaker, made.code);
      if (found?.length === 0) return undefined;
      return objection("Một phần của lô đã được nhận.", "A part of the batch was taken.");
    },
  },
  {
    id: "portal.dossiers.unchanged",
    title: { vi: "Đọc hai lần cho cùng nội dung", en: "Read twice, it is the same" },
    writes: true,
    run: async (speaker) => {
      const made = dossier(speaker.freshCode(), speaker.agencyCode);
      await push(speaker, false, made);
      const first = canonicalJson((await lookUp(speaker, made.code)) ?? []);
      const second = canonicalJson((await lookUp(speaker, made.code)) ?? []);
      if (first === second) return undefined;
      return objection("Hai lần đọc khác nhau.", "Two readings differ.");
    },
  },
  {
    id: "portal.progress.record",
    title: { vi: "Nhận một bước tiến độ", en: "A step of progress is taken" },
    writes: true,
    run: async (speaker) => {
      const made = dossier(speaker.freshCode(), speaker.agencyCode);
      await push(speaker, false, made);
      const { judgement } = await speaker.call(portal.recordProgress, {
        entries: [
          {
            dossierCode: made.code,
            at: "2026-01-05T09:00:00+07:00",
            status: "in-progress",
            officer: "Cán bộ Mẫu",
          },
        ],
      });
      return meant(judgement, ["accepted"]);
    },
  },
];
