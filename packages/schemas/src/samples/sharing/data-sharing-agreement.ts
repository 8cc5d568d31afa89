import type { DataSharingAgreement } from "../../sharing/data-sharing-agreement.ts";
import { castMember, sampleEmail, samplePhone } from "../cast/people.ts";
import { sampleAgencies } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";

const services = [
  { code: "dmdc", name: "Danh mục dùng chung (mẫu)", classes: [] },
  { code: "apiHoTichTuPhap", name: "Hộ tịch điện tử (mẫu)", classes: ["basic"] },
  { code: "apiLyLichTuPhap", name: "Lý lịch tư pháp (mẫu)", classes: ["basic", "sensitive"] },
] as const;

/** An agreement with or without personal data; its account was created, late or refused. */
export function sampleDataSharing(chance: Chance): DataSharingAgreement {
  const day = chance.day("2020-06-01", "2026-09-30");
  const { code, name, classes } = chance.pick(services);
  const consumer = chance.pick(sampleAgencies);
  return {
    number: `${chance.seed}/TT-MẪU`,
    provider: { name: "Cục Dữ liệu Ví Dụ, Bộ Mẫu" },
    consumer: { code: day < "2025-07-01" ? consumer.former : consumer.code, name: consumer.name },
    dataServices: [{ code, name }],
    ...(classes.length > 0 && {
      purpose: "Điền sẵn tờ khai, không yêu cầu nộp lại giấy tờ (mẫu)",
      legalGround: "Căn cứ mẫu, không có thật",
    }),
    personalDataClasses: [...classes],
    route: chance.pick(["national", "agency"]),
    from: dayFrom(day, 30),
    ...(chance.percent(50) && { to: dayFrom(day, 395) }),
    account: accountOf(chance, day),
    contact: {
      name: castMember(chance).name,
      title: "Chuyên viên",
      phone: samplePhone(chance),
      email: sampleEmail(chance),
    },
  };
}

function accountOf(chance: Chance, day: string): NonNullable<DataSharingAgreement["account"]> {
  const requestedOn = chance.officeHour(day, 0).slice(0, 10);
  if (chance.percent(10)) {
    const refusedOn = chance.officeHour(requestedOn, 1).slice(0, 10);
    return { requestedOn, refusedOn, refusalReason: "Chưa bảo đảm an toàn thông tin (mẫu)" };
  }
  const createdOn = chance.officeHour(requestedOn, chance.percent(10) ? 9 : 1).slice(0, 10);
  return { name: `mau-${chance.seed}`, requestedOn, createdOn };
}
