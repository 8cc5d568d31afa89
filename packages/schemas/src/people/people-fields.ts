import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** An item of article 9 on the population database; its list was read in the press. */
const item = (number: number) =>
  legalBasis("26/2023/QH15", `9(${number})`, { from: "2024-07-01", confidence: "press" });

/** What systems exchange with the population database; the text of the regulation was not read. */
const exchange = legalBasis("QCVN 109:2017/BTTTT", null, { confidence: "secondary" });

/** Old and cancelled numbers stay readable on the card and in the application. */
const cancelledNumbers = legalBasis("58/2026/NĐ-CP", "5(7)", {
  from: "2026-03-15",
  confidence: "official",
});
/** Numbers are cancelled and set anew; article 5(6) amends article 11 of Decree 70/2024. */
const reissue = legalBasis("58/2026/NĐ-CP", "5(6)", {
  from: "2026-03-15",
  confidence: "official",
});

/** Accounts of electronic identification; article 7 was read in press summaries. */
export const accounts = legalBasis("69/2024/NĐ-CP", "7", {
  from: "2024-07-01",
  confidence: "press",
});
const accountsBefore = legalBasis("59/2022/NĐ-CP", null, {
  to: "2024-06-30",
  confidence: "unverified",
});

/** Grounds of what is known about people, by item of article 9 where there is one. */
const peopleGrounds = {
  birthName: [item(1), exchange],
  otherName: [item(2)],
  personalId: [item(3), exchange],
  bornOn: [item(4), exchange],
  sex: [item(5), exchange],
  placeOfBirth: [item(6)],
  birthRegistration: [item(7), exchange],
  placeOfOrigin: [item(8), exchange],
  ethnicGroup: [item(9), exchange],
  religion: [item(10), exchange],
  nationality: [item(11), exchange],
  bloodGroup: [item(12), exchange],
  oldIdentityNumber: [item(13), exchange],
  cards: [item(14)],
  relatives: [item(15), exchange],
  permanentResidence: [item(16), exchange],
  temporaryResidence: [item(17)],
  currentResidence: [item(18), exchange],
  temporaryAbsence: [item(19)],
  residenceFile: [item(20), exchange],
  maritalStatus: [item(21), exchange],
  relationToHead: [item(22), exchange],
  household: [item(23), exchange],
  deathOrMissing: [item(24)],
  contact: [item(25)],
  furtherItems: [
    item(26),
    legalBasis("58/2026/NĐ-CP", "5(1)", { from: "2026-03-15", confidence: "official" }),
  ],
  reissue: [reissue],
  cancelledNumbers: [cancelledNumbers, item(14)],
  accounts: [accounts, accountsBefore],
} as const;

/** A field of a person, a household, a card or an account, in one line. */
export const peopleField = fieldsUnder(peopleGrounds);
/** The grounds of a field that is declared by hand. */
export const groundsOf = (name: keyof typeof peopleGrounds) => peopleGrounds[name];
