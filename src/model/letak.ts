/**
 * A place in a report as a chain back to its beginning. A walk over a large report makes one at every step, and the whole path is written
 * out only where there is something to say.
 */
export interface Letak {
  readonly di: Letak | null;
  readonly kunci: PropertyKey;
}

/** The place below another. */
export const letakDi = (di: Letak | null, kunci: PropertyKey): Letak => ({ di, kunci });

/** The keys from the beginning of the report to a place. */
export function jalan(letak: Letak): PropertyKey[] {
  const hasil: PropertyKey[] = [];
  for (let kini: Letak | null = letak; kini !== null; kini = kini.di) hasil.push(kini.kunci);
  return hasil.reverse();
}
