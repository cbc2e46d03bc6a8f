import type { BukuKerja, Lembar } from '../lembar.js';
import { rapikanNamaLembar } from './apakah-templat.js';
import { cariKepala } from './baca-baris.js';
import type { PencatatGalat } from './galat-templat.js';
import { kenaliJudul, rapikanJudul } from './judul-kolom.js';
import type { LembarTemplat } from './kolom.js';
import { LEMBAR_BARIS, NAMA_LEMBAR_BARIS } from './lembar/daftar.js';
import { type LembarBidang, lembarIdentitas } from './lembar/identitas.js';
import { lembarKebijakan } from './lembar/kebijakan.js';

type Templat = LembarBidang | LembarTemplat;

const SEMUA: readonly Templat[] = [lembarIdentitas, lembarKebijakan, ...NAMA_LEMBAR_BARIS.map((n) => LEMBAR_BARIS[n])];
/** So many names of fields or columns make a sheet one of the template's. */
const CUKUP = 3;

/**
 * Notes sheets that hold what a sheet of the template holds, under another name, while that one is missing: left out, the report would be computed without
 * it and nobody would know. A copy beside the sheet itself is somebody's own.
 */
export function tegurLembarLainNama({ lembar }: BukuKerja, pencatat: PencatatGalat): void {
  const ada = new Set(lembar.map((l) => rapikanNamaLembar(l.nama)));
  const hilang = SEMUA.filter((t) => !ada.has(rapikanNamaLembar(t.nama)));
  const dikenal = new Set(SEMUA.map((t) => rapikanNamaLembar(t.nama)));
  for (const l of lembar) {
    if (dikenal.has(rapikanNamaLembar(l.nama))) continue;
    const milik = hilang.find((t) => ('bidang' in t ? memuatBidang(l, t) : memuatKolom(l, t)));
    if (milik !== undefined)
      pencatat.catat(
        l.nama,
        null,
        `berisi isian lembar "${milik.nama}", yang tidak ada; beri nama "${milik.nama}", atau hapus bila tidak dipakai`,
      );
  }
}

function memuatBidang(lembar: Lembar, { bidang }: LembarBidang): boolean {
  const nama = new Set(bidang.map((b) => rapikanJudul(b.judul)));
  return lembar.sel.filter((baris) => baris.some((s) => nama.has(rapikanJudul(s.teks)))).length >= CUKUP;
}

/** The columns that must be there are there. */
function memuatKolom(lembar: Lembar, templat: LembarTemplat): boolean {
  const kepala = cariKepala(lembar, templat);
  if (kepala === null) return false;
  const kunci = new Set(lembar.sel[kepala]?.map((s) => kenaliJudul(s.teks, templat.kolom)?.kolom));
  return (
    kunci.size > Math.min(CUKUP, templat.kolom.length) && templat.kolom.every((k) => k.wajib !== true || kunci.has(k))
  );
}
