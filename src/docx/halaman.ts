/** Pages counted by the breaks that Word rendered when it last saved, and by the breaks that the author set. */
export interface Halaman {
  readonly tersimpan: number;
  readonly diminta: number;
}

/** Counts pages while a document is read. */
export class PenghitungHalaman {
  private adaTersimpan = false;

  /** The page at hand. */
  kini: Halaman = { tersimpan: 1, diminta: 1 };

  diminta(): void {
    this.kini = { ...this.kini, diminta: this.kini.diminta + 1 };
  }

  tersimpan(): void {
    this.adaTersimpan = true;
    this.kini = { ...this.kini, tersimpan: this.kini.tersimpan + 1 };
  }

  /** The number of a page, once all are counted: by the breaks that Word rendered where there are any. */
  nomor({ tersimpan, diminta }: Halaman): number {
    return this.adaTersimpan ? tersimpan : diminta;
  }
}
