import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Address } from "../places/address.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { PartialDate } from "../time/partial-date.ts";
import { civilStatusField } from "./civil-status-fields.ts";
import { CivilStatusPerson } from "./civil-status-person.ts";
import { CivilStatusRequester } from "./civil-status-requester.ts";
import { RegisterEntry } from "./register-entry.ts";
import { deathRules } from "./rules/death-rules.ts";

const proof = z.strictObject({
  kind: civilStatusField(
    z.enum(["0", "1", "2", "3", "4", "5", "6", "7"]),
    "Loại giấy báo tử",
    "Kind of proof of death",
    "deathProof",
    "sensitive",
    {
      vi: "0 không có; 1 giấy báo tử; 2 thi hành án tử hình; 3 Tòa án; 4 công an, pháp y; 5 cơ sở y tế; 6 biên bản; 7 người làm chứng",
      en: "0 none, 1 notice, 2 execution, 3 court, 4 police or forensics, 5 health centre, 6 minutes, 7 witness",
    },
  ),
  number: civilStatusField(
    textUpTo(100).optional(),
    "Số giấy báo tử",
    "Number of the proof",
    "deathProof",
    "personal",
  ),
  issuedOn: civilStatusField(
    CalendarDay.optional(),
    "Ngày cấp giấy báo tử",
    "Proof issued",
    "deathProof",
    "personal",
  ),
  issuer: civilStatusField(
    textUpTo(300).optional(),
    "Cơ quan cấp giấy báo tử",
    "Proof issued by",
    "deathProof",
    "sensitive",
    {
      vi: "Tên bệnh viện, trại giam hay Tòa án cho biết điều nhạy cảm",
      en: "The name of a hospital, a prison or a court tells something sensitive",
    },
  ),
});

const structure = z.strictObject({
  kind: civilStatusField(
    z.literal("death"),
    "Loại việc hộ tịch",
    "Kind of event",
    "kinds",
    "personal",
  ),
  register: RegisterEntry,
  deceased: CivilStatusPerson,
  diedOn: civilStatusField(
    PartialDate,
    "Ngày, tháng, năm chết",
    "Date of death",
    "death",
    "personal",
    { vi: "Theo Dương lịch", en: "In the solar calendar" },
  ),
  diedAtTime: civilStatusField(
    z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    "Giờ, phút chết",
    "Time of death",
    "death",
    "personal",
    { vi: "HH:MM; bỏ trống khi không rõ", en: "HH:MM; left out when it is not known" },
  ),
  placeOfDeath: civilStatusField(
    Address.optional(),
    "Nơi chết",
    "Place of death",
    "death",
    "personal",
  ),
  causeOfDeath: civilStatusField(
    textUpTo(1000).optional(),
    "Nguyên nhân chết",
    "Cause of death",
    "death",
    "sensitive",
  ),
  proof: proof.optional(),
  requester: CivilStatusRequester.optional(),
});

/** The type of {@link DeathRecord}'s schema. */
export interface DeathRecordSchema extends Of<typeof structure> {}

/**
 * A death in the register (đăng ký khai tử): the deceased, when, where and of what, the proof, and the
 * entry.
 *
 * A death before the birth, or registered before it happened, is an error; the term of 15 days is a
 * warning. A person whom a court declared dead has proof of kind 3.
 *
 * @basis 60/2014/QH13 art. 33, art. 34; 123/2015/NĐ-CP art. 4(2)
 * @example
 * ```ts
 * import { DeathRecord } from "@egov-vn/schemas";
 *
 * const death = {
 *   kind: "death",
 *   register: { number: "3/2021", registeredOn: "2021-03-14", agency: "UBND xã Mẫu" },
 *   deceased: { name: { full: "Lò Văn Mẫu" }, bornOn: "1948" },
 *   diedOn: "2021-03-10",
 * };
 * DeathRecord.safeParse(death).success; // => true
 * DeathRecord.safeParse({ ...death, diedOn: "1947" }).success; // => false
 * ```
 */
export const DeathRecord: DeathRecordSchema = recordSchema(structure, deathRules);
/** A death in the register; see the schema of the same name. */
export type DeathRecord = z.infer<DeathRecordSchema>;
