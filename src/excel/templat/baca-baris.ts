import type { SatuanTertulis } from '../../angka/baca/satuan-tertulis.js';
import { tampil } from '../../model/pesan.js';
import { alamatSel } from '../../tabel/tabel.js';
import { takDitampilkan } from '../catatan-lembar.js';
import { tergalat } from '../isi-sel.js';
import { type Lembar, SEL_KOSONG, type SelExcel } from '../lembar.js';
import { sebabBedaTampak } from './beda-tampak.js';
import type { PencatatGalat } from './galat-templat.js';
import type { Isian } from './isian/isian.js';
import { kenaliJudul, maksudJudul, rapikanJudul } from './judul-kolom.js';
import { type Kolom, type LembarTemplat, TAHUN } from './kolom.js';

/** One row of a sheet: the values at the keys of its columns, and where the cell of each key stands, filled or not. */
export interface BarisBaca {
  readonly lembar: string;
  readonly nomor: number;
  readonly isi: ReadonlyMap<string, unknown>;
  /** Units that stand beside figures, which have to be those of their indicator. */
  readonly satuan: ReadonlyMap<string, SatuanTertulis>;
  readonly sel: ReadonlyMap<string, string>;
}

/** The heading of the column that marks examples. */
export const JUDUL_NOMOR = 'No.';
/** What stands there in an example. */
export const TANDA_CONTOH = 'Contoh';

/** The heading stands in one of the first rows. */
const KEPALA_TERDALAM = 30;
/** Reads the rows of a sheet of the template, whatever the order of its columns; faults of cells and headings are noted. */
export function bacaBaris(
  lembar: Lembar,
  templat: LembarTemplat,
  pencatat: PencatatGalat,
  masihContoh: KenalContoh,
): BarisBaca[] {
  const kepala = cariKepala(lembar, templat);
  if (kepala === null) {
    const judul = templat.kolom.slice(0, 4).map((k) => `"${judulKolom(k)}"`);
    pencatat.catat(
      lembar.nama,
      null,
      `baris judul kolom tidak ditemukan; seharusnya memuat ${judul.join(', ')} dan seterusnya`,
    );
    return [];
  }
  const kolom = petakanKolom(lembar, kepala, templat, pencatat);
  const nomor = (lembar.sel[kepala] ?? []).findIndex((s) => rapikanJudul(s.teks) === rapikanJudul(JUDUL_NOMOR));
  return lembar.sel.slice(kepala + 1).flatMap((sel, i) => {
    const contoh = rapikanJudul(sel[nomor]?.teks ?? '').startsWith(rapikanJudul(TANDA_CONTOH));
    const kosong = [...kolom.keys()].every((c) => hampa(sel[c]));
    if (contoh && !kosong && !masihContoh(lembar.nama, sel, kolom)) {
      const alamat = alamatSel({ baris: kepala + 2 + i, kolom: nomor + 1 });
      pencatat.catat(lembar.nama, alamat, CONTOH_DITIMPA);
    }
    return contoh || kosong ? [] : [bacaSatuBaris(lembar.nama, kepala + 2 + i, sel, kolom, pencatat)];
  });
}

/** What is said of a row that is marked as an example and holds something else: left out, it would be missing in every total. */
const CONTOH_DITIMPA =
  'baris ini bertanda Contoh tetapi isinya bukan contoh lagi; hapus kata Contoh di kolom No. bila datanya milik Anda, atau hapus barisnya';

/** Whether a row of a sheet holds nothing but what one of its examples holds. */
export type KenalContoh = (
  lembar: string,
  baris: readonly SelExcel[],
  kolom: ReadonlyMap<number, KolomTerpeta>,
) => boolean;

/** What a column of a sheet was found to hold. */
export interface KolomTerpeta {
  readonly kunci: string;
  readonly isian: Isian;
}

/** Whether a cell holds nothing at all. */
export const hampa = (sel: SelExcel | undefined): boolean =>
  sel === undefined || (sel.teks.trim() === '' && sel.rumus === null && !takDitampilkan(sel));
const judulKolom = (k: Kolom): string => (k.kunci.includes(TAHUN) ? `${k.judul} 2025` : k.judul);

/** The row that has most of the known headings, at least two. */
export function cariKepala(lembar: Lembar, { kolom }: LembarTemplat): number | null {
  const banyak = lembar.sel
    .slice(0, KEPALA_TERDALAM)
    .map((b) => b.filter((s) => kenaliJudul(s.teks, kolom) !== null).length);
  const terbanyak = Math.max(...banyak);
  return terbanyak < 2 ? null : banyak.indexOf(terbanyak);
}

function petakanKolom(
  lembar: Lembar,
  kepala: number,
  { kolom }: LembarTemplat,
  pencatat: PencatatGalat,
): ReadonlyMap<number, KolomTerpeta> {
  const hasil = new Map<number, KolomTerpeta>();
  const asing: [number, string][] = [];
  const ada = new Map<string, number>();
  for (const [c, { teks }] of (lembar.sel[kepala] ?? []).entries()) {
    const dikenal = kenaliJudul(teks, kolom);
    if (!dikenal) {
      asing.push([c, teks]);
      continue;
    }
    const lalu = ada.get(dikenal.kunci);
    if (lalu !== undefined) {
      pencatat.catat(
        lembar.nama,
        alamatSel({ baris: kepala + 1, kolom: c + 1 }),
        `judul ${tampil(teks)} sudah ada di ${alamatSel({ baris: kepala + 1, kolom: lalu + 1 })}; sisakan satu`,
      );
      continue;
    }
    ada.set(dikenal.kunci, c);
    hasil.set(c, { kunci: dikenal.kunci, isian: dikenal.kolom.isian });
  }
  tegurJudul(lembar, kepala, kolom, { asing, ada }, pencatat);
  return hasil;
}

/** Headings that are needed and not there, and headings that are nearly one of ours: their column would be lost without a word. */
function tegurJudul(
  lembar: Lembar,
  kepala: number,
  kolom: readonly Kolom[],
  { asing, ada }: { asing: readonly (readonly [number, string])[]; ada: ReadonlyMap<string, number> },
  pencatat: PencatatGalat,
): void {
  const tanpa = kolom.filter((k) => !k.kunci.includes(TAHUN) && !ada.has(k.kunci));
  const mirip = new Set<Kolom>();
  const terakhir = Math.max(...ada.values());
  for (const [c, teks] of asing) {
    if (c < terakhir && hampa(lembar.sel[kepala]?.[c]) && lembar.sel.slice(kepala + 1).some((b) => !hampa(b[c])))
      pencatat.catat(
        lembar.nama,
        alamatSel({ baris: kepala + 1, kolom: c + 1 }),
        'kolom ini berisi, tetapi tidak berjudul; tulis judulnya, atau kosongkan kolomnya',
      );
    const dekat = maksudJudul(teks, kolom, ada);
    if (dekat === null) continue;
    mirip.add(dekat.kolom);
    pencatat.catat(
      lembar.nama,
      alamatSel({ baris: kepala + 1, kolom: c + 1 }),
      `judul ${tampil(teks)} tidak dikenal; maksudnya "${dekat.judul}"?`,
    );
  }
  for (const k of tanpa) {
    if (k.wajib !== true || mirip.has(k)) continue;
    pencatat.catat(
      lembar.nama,
      null,
      `kolom "${k.judul}" tidak ada; tambahkan kolom berjudul "${k.judul}" pada baris ${kepala + 1}`,
    );
  }
}

function bacaSatuBaris(
  lembar: string,
  nomor: number,
  baris: readonly SelExcel[],
  kolom: ReadonlyMap<number, KolomTerpeta>,
  pencatat: PencatatGalat,
): BarisBaca {
  const isi = new Map<string, unknown>();
  const satuan = new Map<string, SatuanTertulis>();
  const sel = new Map<string, string>();
  for (const [c, { kunci, isian }] of kolom) {
    const alamat = alamatSel({ baris: nomor, kolom: c + 1 });
    sel.set(kunci, alamat);
    const jadi = (nilai: unknown, tertulis?: SatuanTertulis): void => {
      isi.set(kunci, nilai);
      if (tertulis) satuan.set(kunci, tertulis);
    };
    bacaIsiSel(baris[c] ?? SEL_KOSONG, isian, { lembar, alamat, pencatat, jadi });
  }
  return { lembar, nomor, isi, satuan, sel };
}

/** The number format of cells that hold any text. */
const TULISAN = '@';

/** Reads one cell: its value goes to `jadi`, with the unit beside it, and so does what stands in for a fault. */
export function bacaIsiSel(
  sel: SelExcel,
  isian: Isian,
  {
    lembar,
    alamat,
    pencatat,
    jadi,
  }: {
    lembar: string;
    alamat: string;
    pencatat: PencatatGalat;
    jadi: (nilai: unknown, satuan?: SatuanTertulis) => void;
  },
): void {
  if (sel.rumus !== null && /^(?:#[A-Z/0]+[!?]?)?$/.test(sel.teks)) {
    pencatat.catat(lembar, alamat, salahRumus(sel.teks));
    return;
  }
  const beda = sebabBedaTampak(sel, isian.format === TULISAN);
  if (beda !== null) {
    pencatat.catat(lembar, alamat, beda);
    return;
  }
  if (isian.kode === true && sel.angka !== null) pencatat.tandaiKodeAngka(lembar, alamat);
  const isi = isian.baca(sel);
  // What was pasted as a value from a formula that failed; where any text may stand it is one.
  if (tergalat(sel) && (isi.status !== 'isi' || isian.format !== TULISAN)) {
    pencatat.catat(lembar, alamat, `berisi galat ${sel.teks}; ganti dengan nilainya`);
    return;
  }
  if (isi.status === 'kosong') return;
  if (isi.status === 'galat') pencatat.catat(lembar, alamat, isi.pesan);
  if (isi.status === 'isi') jadi(isi.nilai, isi.satuan);
  else jadi(isi.ganti);
}

const salahRumus = (teks: string): string =>
  teks === ''
    ? 'rumusnya menghasilkan kosong atau belum dihitung; buka dan simpan di Excel atau LibreOffice, atau ganti dengan nilainya'
    : `rumusnya menghasilkan galat ${teks}; betulkan rumusnya, atau ganti dengan nilainya`;
