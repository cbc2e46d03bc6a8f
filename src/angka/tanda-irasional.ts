/** Marks the numbers that are no fractions, so that they are told from other objects without loading what computes with them. */
export const TANDA_IRASIONAL = Symbol('irasional');

export const bertandaIrasional = (x: object): boolean => TANDA_IRASIONAL in x;
