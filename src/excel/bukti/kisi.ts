import { jenisLabel } from '../../periksa/fakta/jenis-baris.js';
import { cariKepala } from '../../periksa/fakta/kepala-tabel.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { alamatSel, type LetakSel, type Tabel } from '../../tabel/tabel.js';
import type { BukuKerja, Lembar, SelExcel } from '../lembar.js';
import { SEL_KOSONG } from '../lembar.js';
import { gabungRangkuman, KOSONG, LarikRangkum, type Rangkuman } from './rangkum.js';
import type { Rujukan } from './rujukan.js';
import { type PohonSel, uraiRumus } from './urai-rumus.js';

/** At most so many cells are visited through ranges in one workbook; a hostile one names the same range over and over. */
const KUNJUNGAN_TERBANYAK = 20_000_000;

/** A range with more cells is not summed up. */
const RENTANG_TERLUAS = 50_000;

/** Of the rows and columns of shorter ranges nothing is kept: a sheet may have a million of them. */
const DIINGAT_SEJAK = 16;

/** So many formulas are kept as trees; a sheet may have a million. */
const POHON_TERSIMPAN = 50_000;

/** What a row of a table is: above its figures, a line of them, or a total. */
export type SifatBaris = 'kepala' | 'isi' | 'total';

/** A sheet with its tables, for looking up cells by their place. */
export class Kisi {
  private readonly pohon = new Map<string, PohonSel | null>();
  private readonly larik = new Map<string, LarikRangkum>();
  private readonly sifat = new Map<number, SifatBaris>();
  private readonly milik: { readonly tabel: Tabel; readonly awal: LetakSel; readonly akhir: LetakSel }[] = [];
  private sisa = KUNJUNGAN_TERBANYAK;

  constructor(
    private readonly buku: BukuKerja,
    readonly lembar: Lembar,
    tabel: readonly Tabel[],
    private readonly berkas?: string,
  ) {
    for (const t of tabel) {
      const awal = t.asal ?? { baris: 1, kolom: 1 };
      const lebar = t.baris[0]?.length ?? 0;
      this.milik.push({
        tabel: t,
        awal,
        akhir: { baris: awal.baris + t.baris.length - 1, kolom: awal.kolom + lebar - 1 },
      });
      const isiMulai = cariKepala(t.baris)?.isiMulai ?? 0;
      t.baris.forEach((b, i) => {
        this.sifat.set(
          awal.baris + i,
          i < isiMulai ? 'kepala' : b.some((s) => jenisLabel(s) !== null) ? 'total' : 'isi',
        );
      });
    }
  }

  /** The tables of the sheet with their corners. */
  get daerah(): readonly { readonly tabel: Tabel; readonly awal: LetakSel; readonly akhir: LetakSel }[] {
    return this.milik;
  }

  sel(baris: number, kolom: number): SelExcel {
    return this.lembar.sel[baris - 1]?.[kolom - 1] ?? SEL_KOSONG;
  }

  /** A cell of another sheet; null where there is no such sheet, or when too many have been visited. */
  selLain(lembar: string | null, baris: number, kolom: number): SelExcel | null {
    this.sisa -= 1;
    if (this.sisa < 0) return null;
    if (lembar === null || lembar === this.lembar.nama) return this.sel(baris, kolom);
    const lain = this.buku.lembar.find((l) => l.nama.toLowerCase() === lembar.toLowerCase());
    return lain === undefined ? null : (lain.sel[baris - 1]?.[kolom - 1] ?? SEL_KOSONG);
  }

  /** What the cells of a range come to; null when it is too large, its sheet is not there, or too many have been visited. */
  rangkum({ lembar, dari, sampai }: Rujukan): Rangkuman | null {
    const [tinggi, lebar] = [sampai.baris - dari.baris + 1, sampai.kolom - dari.kolom + 1];
    if (tinggi < 1 || lebar < 1 || tinggi * lebar > RENTANG_TERLUAS) return null;
    const tegak = tinggi >= lebar;
    const [a, b] = tegak ? (['kolom', 'baris'] as const) : (['baris', 'kolom'] as const);
    let semua: Rangkuman | null = KOSONG;
    for (let ke = dari[a]; semua !== null && ke <= sampai[a]; ke += 1) {
      const kunci = `${a} ${ke} ${lembar ?? ''}`;
      const larik =
        this.larik.get(kunci) ??
        new LarikRangkum((n) => (tegak ? this.selLain(lembar, n, ke) : this.selLain(lembar, ke, n)));
      if (Math.max(tinggi, lebar) >= DIINGAT_SEJAK) this.larik.set(kunci, larik);
      const satu = larik.rangkum(dari[b], sampai[b]);
      semua = satu && gabungRangkuman(semua, satu);
    }
    return semua;
  }

  /** The formula of a cell as a tree; null where it has none that is read here. */
  rumus(baris: number, kolom: number): PohonSel | null {
    const { rumus } = this.sel(baris, kolom);
    if (rumus === null) return null;
    const kunci = `${baris},${kolom}`;
    const ada = this.pohon.get(kunci);
    if (ada !== undefined) return ada;
    const pohon = uraiRumus(rumus);
    if (this.pohon.size >= POHON_TERSIMPAN) this.pohon.clear();
    this.pohon.set(kunci, pohon);
    return pohon;
  }

  sifatBaris(baris: number): SifatBaris | null {
    return this.sifat.get(baris) ?? null;
  }

  /** What a defined name stands for. */
  namaTerdefinisi(nama: string): string | null {
    return this.buku.nama.find((n) => n.nama.toLowerCase() === nama.toLowerCase())?.acuan ?? null;
  }

  /** The place of a cell as findings name it, with its table where it is in one. */
  lokasi(baris: number, kolom: number): Lokasi {
    const nama = this.milik.find(
      ({ awal, akhir }) => baris >= awal.baris && baris <= akhir.baris && kolom >= awal.kolom && kolom <= akhir.kolom,
    )?.tabel.nama;
    return {
      ...(this.berkas === undefined ? {} : { berkas: this.berkas }),
      lembar: this.lembar.nama,
      ...(nama === undefined ? {} : { tabel: nama }),
      baris,
      kolom,
      sel: alamatSel({ baris, kolom }),
    };
  }
}
