/** What a row reader says of a line: done with, right or wrong, or not whole as a quoted field goes on; or one whose quotes are wrong. */
export type NasibBaris = 'selesai' | 'berlanjut' | 'kutip-salah';

/** The longest field a spreadsheet holds is 32,767 characters, of at most four bytes. */
const SEL_TERPANJANG = 4 * 32_767;
const KUTIP = 34;
const GANTI_BARIS = Buffer.from('\n');

/**
 * Puts the lines of a CSV together to rows: a quoted field may hold line ends. A mark that is not closed as it should be is one fault, of the line where it
 * opens, and reading goes on with the line behind that.
 */
export class PenyambungCsv {
  private tunggu: Buffer[] = [];
  private panjang = 0;
  private pertama = 0;

  constructor(
    private readonly urai: (data: Buffer, awal: number, akhir: number, nomor: number) => NasibBaris,
    private readonly salah: (nomor: number, pesan: string) => void,
  ) {}

  /** Takes the next line. */
  baris(data: Buffer, awal: number, akhir: number, nomor: number): void {
    if (this.tunggu.length === 0) {
      const nasib = this.urai(data, awal, akhir, nomor);
      if (nasib === 'selesai') return;
      this.pertama = nomor;
      this.simpan(data.subarray(awal, akhir));
      if (nasib === 'kutip-salah') this.lepas();
      return;
    }
    const ini = data.subarray(awal, akhir);
    this.simpan(ini);
    const nasib = ini.includes(KUTIP) ? this.uraiGabungan() : 'berlanjut';
    if (nasib === 'selesai') this.kosongkan();
    else if (nasib === 'kutip-salah' || this.panjang > SEL_TERPANJANG) this.lepas();
  }

  /** Nothing more comes. */
  akhir(): void {
    while (this.tunggu.length > 0) this.lepas();
  }

  private uraiGabungan(): NasibBaris {
    const utuh = Buffer.concat(this.tunggu.flatMap((b, i) => (i === 0 ? [b] : [GANTI_BARIS, b])));
    return this.urai(utuh, 0, utuh.length, this.pertama);
  }

  private kosongkan(): void {
    this.tunggu = [];
    this.panjang = 0;
  }

  private simpan(baris: Buffer): void {
    this.tunggu.push(Buffer.from(baris));
    this.panjang += baris.length + 1;
  }

  /** The first waiting line is at fault; the others are lines of their own. */
  private lepas(): void {
    const [, ...lain] = this.tunggu;
    const nomor = this.pertama;
    this.kosongkan();
    this.salah(
      nomor,
      'kutip yang dibuka di baris ini tidak ditutup sebagaimana mestinya; kutip di dalam isian ditulis dua kali',
    );
    for (const [i, b] of lain.entries()) this.baris(b, 0, b.length, nomor + 1 + i);
  }
}
