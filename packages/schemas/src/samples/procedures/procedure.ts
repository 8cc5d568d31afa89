import type { Procedure } from "../../procedures/procedure.ts";
import type { ProcedurePaper } from "../../procedures/procedure-paper.ts";
import { sampleAgencies, sampleProcedures } from "../cast/places.ts";
import type { Chance } from "../chance.ts";
import { sampleFee } from "../dossiers/dossier-parts.ts";

/** Linked procedures, whose codes are public too, with those that they link. */
const linkedProcedures = [
  {
    code: "2.002621",
    name: "Liên thông đăng ký khai sinh (mẫu)",
    fieldCode: "G15-TP01",
    days: 4,
    linkedCodes: ["1.001193"],
  },
  {
    code: "2.002622",
    name: "Liên thông đăng ký khai tử (mẫu)",
    fieldCode: "G15-TP01",
    days: 6,
    linkedCodes: ["1.000656"],
  },
] as const;

type ProcedureTime = NonNullable<Procedure["channels"]>[number]["times"][number];

/** A paper with a form, one that a database replaces, or one that may be left out. */
function samplePaper(chance: Chance, number: number): ProcedurePaper {
  const code = `GT${String(number).padStart(3, "0")}`;
  return chance.pick([
    {
      code,
      name: "Tờ khai (mẫu)",
      formCode: `Mẫu số ${String(number).padStart(2, "0")}`,
      formUrl: `https://bieu-mau.vidu.example/${chance.seed}/${number}.docx`,
      originals: 1,
      copies: 0,
    },
    { code, name: "Bản sao giấy tờ mẫu", originals: 0, copies: chance.int(1, 3) },
    {
      code,
      name: "Giấy tờ mẫu đã có dữ liệu",
      originals: 0,
      copies: 0,
      fromDatabase: "Cơ sở dữ liệu mẫu",
    },
    { code, name: "Văn bản ủy quyền (mẫu)", case: "Người khác nộp thay", optional: true },
  ]);
}

/** Online and in person, with the code in one of its three written forms; one in ten is abolished. */
export function sampleProcedure(chance: Chance): Procedure {
  const linked = chance.percent(15) ? chance.pick(linkedProcedures) : undefined;
  const { code, name, fieldCode, days } = linked ?? chance.pick(sampleProcedures);
  const agency = chance.pick(sampleAgencies);
  const abolished = chance.percent(10);
  const time: ProcedureTime = {
    amount: days,
    unit: "working-day",
    fees: [publishedFee(chance)],
  };
  const atOnce: ProcedureTime = { amount: 0, unit: "day", description: "Trả ngay (mẫu)" };
  return {
    code: `${code}${chance.pick(["", "", ".000.00.00.H29", ".H56"])}`,
    name,
    fieldCode,
    fieldName: "Lĩnh vực mẫu",
    levels: [...chance.pick([["commune"], ["province", "commune"], ["ministry"]])],
    publishedBy: "G15",
    decidingAgencies: [{ name: agency.name }],
    performingAgencies: [{ code: agency.code, name: agency.name }],
    cases: [
      { name: "Tự nộp hồ sơ", steps: ["Nộp hồ sơ (mẫu)", "Nhận kết quả (mẫu)"] },
      { name: "Người khác nộp thay", steps: ["Nộp hồ sơ kèm văn bản ủy quyền (mẫu)"] },
    ],
    channels: [
      { channel: "counter", times: chance.percent(30) ? [time, atOnce] : [time] },
      { channel: "online", times: [{ amount: 0.5, unit: "working-day" }] },
    ],
    papers: Array.from({ length: chance.int(1, 4) }, (_, at) => samplePaper(chance, at + 1)),
    sets: 1,
    applicantKinds: [...chance.pick([["citizen"], ["citizen", "enterprise", "organisation"]])],
    applicants: ["Công dân Việt Nam"],
    results: [{ code: `KQ.MAU.${chance.seed}`, name: "Giấy tờ kết quả mẫu" }],
    mainResultCode: `KQ.MAU.${chance.seed}`,
    ...(linked !== undefined && { linkedCodes: [...linked.linkedCodes] }),
    legalGrounds: [{ number: `${chance.seed}/2026/NĐ-MẪU`, title: "Văn bản mẫu, không có thật" }],
    publication: { number: `${chance.seed}/QĐ-MẪU`, issuedOn: "2022-05-10" },
    ...(abolished
      ? { status: "abolished", from: "2022-06-01", to: "2026-06-30" }
      : { status: chance.pick(["issued", "amended"]), from: "2022-06-01" }),
    url: `https://thu-tuc.vidu.example/${chance.seed}`,
  };
}

/** A fee as published: whether somebody paid it belongs to a dossier. */
function publishedFee(chance: Chance) {
  const { paid: _, ...fee } = sampleFee(chance);
  return fee;
}
