/** A row that is the sum of a block of others, by its place in the field. */
export interface Blok {
  readonly hasil: number;
  readonly anak: readonly number[];
  /** The block stands below its sum: a parent with its children. */
  readonly induk: boolean;
  /** Columns in which it holds, and those where both have figures. */
  readonly pegang: ReadonlySet<number>;
  readonly kolom: readonly number[];
  readonly bersih: number;
  /** Columns in which nothing shows whether its last rows belong to it. */
  readonly kabur?: ReadonlySet<number>;
}
