import { tersembunyi } from './ulangan-ods.js';

type Atribut = Readonly<Record<string, string>>;

const GRUP = /^table:table-(?:row|column)-group$/;
/** A length in an OpenDocument file, and how long each unit is in points. */
const PANJANG = /^(\d{1,9}(?:\.\d{1,12})?)(cm|mm|in|pt|pc|px)$/;
const TITIK: Readonly<Record<string, number>> = { cm: 72 / 2.54, mm: 7.2 / 2.54, in: 72, pt: 1, pc: 12, px: 0.75 };
/** One pixel: nothing is seen of a row or column that is no longer. */
const TERPIPIH = 0.75;
/** Styles are made from others; a file may name a circle. */
const INDUK_TERBANYAK = 16;

/** Tells of which rows and columns of an OpenDocument sheet nothing is seen: hidden or filtered ones, those in a folded group, and those without height or width. */
export class PenandaTertutup {
  private readonly pipih = new Map<string, boolean>();
  private readonly induk = new Map<string, string | undefined>();
  private gaya = '';
  /** The groups that are open, and whether each is folded. */
  private readonly grup: boolean[] = [];

  buka(nama: string, a: Atribut): void {
    if (GRUP.test(nama)) this.grup.push(a['table:display'] === 'false');
    else if (nama === 'style:style') {
      this.gaya = a['style:name'] ?? '';
      this.induk.set(this.gaya, a['style:parent-style-name']);
    } else if (nama === 'style:table-row-properties') this.catat(a['style:row-height'], a);
    else if (nama === 'style:table-column-properties') this.catat(a['style:column-width'], a);
  }

  tutup(nama: string): void {
    if (GRUP.test(nama)) this.grup.pop();
  }

  /** Whether nothing is seen of a row or column with these attributes. */
  tertutup(a: Atribut): boolean {
    return tersembunyi(a) || this.grup.includes(true) || this.terpipih(a['table:style-name']);
  }

  private catat(panjang: string | undefined, a: Atribut): void {
    const [, angka, satuan = ''] = PANJANG.exec(panjang ?? '') ?? [];
    // A row of its best height has the one that its texts need, whatever was written down.
    if (angka === undefined || a['style:use-optimal-row-height'] === 'true') return;
    this.pipih.set(this.gaya, Number(angka) * (TITIK[satuan] as number) <= TERPIPIH);
  }

  private terpipih(gaya: string | undefined): boolean {
    let nama = gaya;
    for (let i = 0; nama !== undefined && i < INDUK_TERBANYAK; i += 1) {
      const ada = this.pipih.get(nama);
      if (ada !== undefined) return ada;
      nama = this.induk.get(nama);
    }
    return false;
  }
}
