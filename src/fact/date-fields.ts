/** The parts of an EDTF date that are known. */
export interface DateFields {
  readonly year?: number;
  /** 10 for a decade (199X), 100 for a century (18XX): `year` is its first year. */
  readonly span?: 10 | 100;
  readonly month?: number;
  /** ISO 8601's number of the week, in place of a month. */
  readonly week?: number;
  readonly day?: number;
}

/** Reads `2024-01-16`, `2024-01`, `2024-W03`, `XXXX-01-16`, `199X`, `-0044`; undefined for anything else. */
export function dateFields(edtf: string): DateFields | undefined {
  const match = /^(-?)(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-W(\d\d)|-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/.exec(edtf);
  if (!match) return undefined;
  const [, sign = '', year = '', week, month = '', day = ''] = match;
  const known = /^\d\d/.test(year);
  const span = /\dXX$/.test(year) ? 100 : /\dX$/.test(year) ? 10 : undefined;
  return {
    ...(known && { year: Number(sign + year.replaceAll('X', '0')) }),
    ...(known && span && { span }),
    ...(week && { week: Number(week) }),
    ...(/^\d/.test(month) && { month: Number(month) }),
    ...(/^\d/.test(day) && { day: Number(day) }),
  };
}
