import type { Chance } from "../chance.ts";

/** A person of the samples. Every name has a word that says "sample" or "example" in Vietnamese. */
export interface CastMember {
  readonly name: string;
  readonly sex: "male" | "female";
  /** `YYYY-MM-DD`, or `YYYY` where only the year is known. */
  readonly born: string;
  /** Code of the ethnic group; `null` for a foreigner. */
  readonly ethnicGroup: string | null;
  /** Three letters as in passports. */
  readonly nationality: string;
  /** 12 digits that agree with sex and year; `null` for who has none. */
  readonly personalId: string | null;
  readonly passportNumber: string | null;
  /** What makes this person a hard case; empty for the ordinary ones. */
  readonly hardCase: string;
}

const vietnamese = (
  name: string,
  sex: CastMember["sex"],
  born: string,
  ethnicGroup: string,
  personalId: string,
  hardCase = "",
): CastMember => ({
  name,
  sex,
  born,
  ethnicGroup,
  nationality: "VNM",
  personalId,
  passportNumber: null,
  hardCase,
});

/**
 * The recurring cast (nhân vật mẫu): people who come back in all samples, hard cases among them.
 *
 * Nobody is real: every name holds a word such as Mẫu, Ví Dụ or Thử, and the last six digits of a
 * personal id are a running number.
 *
 * @example
 * ```ts
 * import { cast } from "@egov-vn/schemas/samples";
 *
 * cast.find(({ hardCase }) => hardCase === "one-word name")?.name; // => "Mẫu"
 * ```
 */
export const cast: readonly [CastMember, ...CastMember[]] = [
  vietnamese("Nguyễn Văn Mẫu", "male", "1990-01-15", "1", "001090000001"),
  vietnamese("Trần Thị Ví Dụ", "female", "1985-07-02", "1", "079185000002"),
  vietnamese("Lê Thử Nghiệm", "male", "2004-02-29", "1", "038204000003"),
  vietnamese("Mẫu", "female", "1979-11-30", "15", "064179000004", "one-word name"),
  vietnamese(
    "Công Tằng Tôn Nữ Ví Dụ Mẫu",
    "female",
    "1962-05-19",
    "1",
    "046162000005",
    "seven-word name",
  ),
  vietnamese("H’Mẫu Niê", "female", "1995-03-08", "12", "066195000006", "ethnic-minority name"),
  vietnamese("Y Mẫu Ê-ban", "male", "1988-12-24", "12", "066088000007", "ethnic-minority name"),
  vietnamese("Giàng A Mẫu", "male", "1971-06-01", "8", "011071000008", "ethnic-minority name"),
  vietnamese("Thạch Thị Ví Dụ", "female", "2001-10-10", "5", "084301000009", "born in 2001"),
  vietnamese("Lò Văn Mẫu", "male", "1948", "3", "014048000010", "year of birth only"),
  vietnamese("Sùng Thị Mẫu", "female", "1953", "8", "010153000011", "year of birth only"),
  {
    name: "SAMPLE JOHN EXAMPLE",
    sex: "male",
    born: "1980-04-05",
    ethnicGroup: null,
    nationality: "GBR",
    personalId: null,
    passportNumber: "X0000012",
    hardCase: "foreign resident",
  },
  {
    name: "VIDU MAU",
    sex: "female",
    born: "1992-09-21",
    ethnicGroup: null,
    nationality: "LAO",
    personalId: null,
    passportNumber: "P0000013",
    hardCase: "foreign resident",
  },
];

/** A person of the cast. */
export function castMember(chance: Chance): CastMember {
  return chance.pick(cast);
}

/** A person of the cast who has a personal id. */
export interface IdentifiedMember extends CastMember {
  readonly personalId: string;
}

function hasPersonalId(member: CastMember): member is IdentifiedMember {
  return member.personalId !== null;
}

/** A person of the cast with a personal id, of this sex and born in these years if they are given. */
export function identifiedMember(
  chance: Chance,
  wanted: { readonly sex?: CastMember["sex"]; readonly from?: number; readonly to?: number } = {},
): IdentifiedMember | undefined {
  const { sex, from = 0, to = 9999 } = wanted;
  const [first, ...rest] = cast.filter(hasPersonalId).filter((member) => {
    const year = Number(member.born.slice(0, 4));
    return (sex === undefined || member.sex === sex) && year >= from && year <= to;
  });
  return first && chance.pick([first, ...rest]);
}

/** Any person of the cast with a personal id. */
export function anyIdentifiedMember(chance: Chance): IdentifiedMember {
  const member = identifiedMember(chance);
  if (member === undefined) throw new TypeError("The cast has nobody with a personal id.");
  return member;
}

/** A personal id whose digits agree with province, sex and year; the last six are a running number. */
export function samplePersonalId(
  province: string,
  sex: CastMember["sex"],
  year: number,
  running: number,
): string {
  const century = 2 * Math.floor((year - 1900) / 100) + (sex === "female" ? 1 : 0);
  return `0${province}${century}${String(year % 100).padStart(2, "0")}${String(running % 1_000_000).padStart(6, "0")}`;
}

/** Two digits, as in the code list; 55 is a foreigner. */
export function ethnicGroupOf(member: CastMember): string {
  return (member.ethnicGroup ?? "55").padStart(2, "0");
}

/** A mobile number of the samples: 0900000001 to 0900000099. */
export function samplePhone(chance: Chance): string {
  return `09000000${String(chance.int(1, 99)).padStart(2, "0")}`;
}

/** An address of a domain that is reserved for examples. */
export function sampleEmail(chance: Chance): string {
  return `mau${chance.int(1, 999)}@vidu.example`;
}
