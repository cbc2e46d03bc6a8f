/**
 * Every weight of the evidence for a relation, in nats: how much more likely the rows are when the relation is meant than by chance.
 * Set by the trial of 26 November 2026 (generated reports of 18 families, tables of real offices), and by its thresholds; none by one table.
 */
export const BOBOT = {
  /** A hypothesis is earned from here on. */
  terbukti: 8,
  /** Earned so far only, a hypothesis gives way to one that shows twice as much of the same figure. */
  lemah: 15,
  /** Sums of a block of rows are decided by several columns at once: less is enough to take the block for one. */
  blok: 6.5,
  /** The share of the other rows that must hold before one that does not is accused. */
  liputan: 0.7,
  /** The same for what the table itself declares. */
  liputanDinyatakan: 0.5,
  /** What a heading, a code or the word for a total adds before any row is looked at. */
  awalJudul: 6,
  /** The least that a row shows which follows what a heading says, also where all rows print the same. */
  barisTerkecil: 0.5,
  /** The most that one row of a column can show; a sum that meets to the rupiah shows more. */
  barisTerbanyak: 15,
  jumlahTerbanyak: 22,
  /** A sum that misses by less than one in ten would by chance is near. */
  nyaris: Math.log(10),
  /** A row whose two operands are equal, or of which one is 100, shows less. */
  setara: 0.4,
  /** So many times its last digit a figure may lie from the value behind it, rounded or cut off. */
  lebarCetak: 1.5,
  /** Evidence that shown operands are exact, from which on a deviation within their rounding is an error. */
  tepat: 7.5,
  /** The same for sums of what is counted. */
  tepatCacah: 3,
  /** Figures stand in each other's places from here on: two slips at once that meet by chance are far less likely than one exchange. */
  tertukar: 3,
} as const;

/** Operands with fewer units than this are counts: their rounding would allow anything, and none is assumed. */
export const SATUAN_TERKECIL = 250;
