const isoForm = /^\d\d\d\d-\d\d-\d\d$/;

/** Whether text written `YYYY-MM-DD` names a day that the calendar has: 2021-02-29 does not. */
export function isCalendarDay(text: string): boolean {
  if (!isoForm.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
