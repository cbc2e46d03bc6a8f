import { tanpaAwalan } from '../arsip/tiap-unsur.js';
import type { PengamatXml } from '../arsip/urai-xml.js';
import { ringkas, selYang } from './catatan-lembar.js';
import type { Gabungan, Lembar, SelExcel } from './lembar.js';
import { Penampil } from './tampil/penampil.js';
import { letakDari } from './ukuran-lembar.js';

type Atribut = Readonly<Record<string, string>>;
type Tampak = 'tidak' | 'lain';

/** Each cell is held against each range, so more of them are taken as one around all. */
const RENTANG_TERBANYAK = 500;
/** Formats are tried on figures of each section. */
const CONTOH = [1234.5, -1234.5, 0];

/** Whether a number format shows something else than a number rounded: other digits, a hundredfold, or nothing. */
export function mengubah(format: string): boolean {
  const penampil = new Penampil();
  return CONTOH.some((n) => penampil.geser(n, format, penampil.angka(n, format)) !== 0);
}

/** Gathers from the styles of a workbook which looks of conditional formats change what a cell shows. */
export class GayaBersyarat implements Partial<PengamatXml> {
  readonly mengubah = new Set<string>();
  private ke = -1;
  private didalam = false;

  buka(asli: string, { formatCode }: Atribut): void {
    const nama = tanpaAwalan(asli);
    if (nama === 'dxfs') this.didalam = true;
    else if (!this.didalam) return;
    else if (nama === 'dxf') this.ke += 1;
    else if (nama === 'numFmt' && formatCode !== undefined && mengubah(formatCode)) this.mengubah.add(String(this.ke));
  }

  tutup(asli: string): void {
    if (tanpaAwalan(asli) === 'dxfs') this.didalam = false;
  }
}

/**
 * Gathers the ranges of a sheet whose conditional formats may show something else than is stored: a rule whose look has a number format of its own. Icons and
 * bars that stand in the place of their value always do. Whether another rule applies is never computed.
 */
export class FormatBersyarat {
  private readonly rentang: (Gabungan & { readonly tampak: Tampak })[] = [];
  private tampak: Tampak | null = null;
  private sqref: string | null = null;
  private dalamSqref = false;

  /** `gaya` are the looks that change what is shown, by their number. */
  constructor(private readonly gaya: ReadonlySet<string> = new Set()) {}

  buka(nama: string, a: Atribut): void {
    if (nama === 'conditionalFormatting') [this.sqref, this.tampak] = [a['sqref'] ?? '', null];
    else if (this.sqref === null) return;
    else if (nama === 'sqref') this.dalamSqref = true;
    else if (nama === 'iconSet' || nama === 'dataBar') {
      if (a['showValue'] === '0' || a['showValue'] === 'false') this.tampak = 'tidak';
    } else if (
      nama === 'cfRule' ? this.gaya.has(a['dxfId'] ?? '') : nama === 'numFmt' && mengubah(a['formatCode'] ?? '')
    )
      this.tampak ??= 'lain';
  }

  teks(isi: string): void {
    if (this.dalamSqref) this.sqref += isi;
  }

  tutup(nama: string): void {
    if (nama === 'sqref') this.dalamSqref = false;
    else if (nama === 'conditionalFormatting' && this.sqref !== null) {
      const { tampak } = this;
      if (tampak !== null) for (const acuan of this.sqref.split(/\s+/)) this.tambah(acuan, tampak);
      this.sqref = null;
    }
  }

  private tambah(acuan: string, tampak: Tampak): void {
    const [awal, akhir] = acuan.split(':').map(letakDari);
    const sampai = akhir ?? awal;
    if (!awal || !sampai) return;
    this.rentang.push({ ...awal, sampaiBaris: sampai.baris, sampaiKolom: sampai.kolom, tampak });
    if (this.rentang.length <= RENTANG_TERBANYAK) return;
    const [satu, dua] = this.rentang.splice(0, 2) as unknown as [Gabungan, Gabungan];
    this.rentang.push({
      baris: Math.min(satu.baris, dua.baris),
      kolom: Math.min(satu.kolom, dua.kolom),
      sampaiBaris: Math.max(satu.sampaiBaris, dua.sampaiBaris),
      sampaiKolom: Math.max(satu.sampaiKolom, dua.sampaiKolom),
      tampak: 'lain',
    });
  }

  /** The rows with the figures in these ranges marked. */
  tandai(sel: readonly (readonly SelExcel[])[]): readonly (readonly SelExcel[])[] {
    if (this.rentang.length === 0) return sel;
    return sel.map((sebaris, r) => {
      const kena = this.rentang.filter((g) => g.baris <= r + 1 && r + 1 <= g.sampaiBaris);
      if (kena.length === 0) return sebaris;
      return sebaris.map((s, k) => {
        if (s.angka === null || s.tampak !== undefined) return s;
        const milik = kena.filter((g) => g.kolom <= k + 1 && k + 1 <= g.sampaiKolom);
        if (milik.length === 0) return s;
        return { ...s, tampak: milik.some((g) => g.tampak === 'tidak') ? 'tidak' : 'lain' } as const;
      });
    });
  }
}

/** Says which cells a conditional format may show as something else. */
export function catatanBersyarat(lembar: Lembar): string[] {
  const kena = selYang(lembar, ({ tampak }) => tampak === 'lain');
  if (kena.length === 0) return [];
  return [
    `lembar "${lembar.nama}": format bersyarat dapat menampilkan isi lain di sel ${ringkas(kena)}; nilai yang tersimpan yang diperiksa`,
  ];
}
