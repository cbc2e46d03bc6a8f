/** What comes of a task: what to write, and how the command ends. */
export interface HasilTugas {
  readonly isi: string | Uint8Array;
  readonly status: number;
  /** Notes that belong after the result. */
  readonly catatan: readonly string[];
  /** A second file that was asked for beside the result. */
  readonly sampingan?: string;
}
