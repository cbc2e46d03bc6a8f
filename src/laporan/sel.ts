import { formatAngka } from '../angka/cetak/format-angka.js';
import { formatRupiah } from '../angka/cetak/format-rupiah.js';
import { type Angka, type Decimal, desimal, teksKanonik } from '../angka/desimal.js';
import { pecahanDariCetakan } from '../angka/pecahan-dari-cetakan.js';
import type { NilaiTarget } from '../model/nilai.js';
import type { Hasil, Jejak } from '../rumus/hasil.js';
import type { Predikat } from '../skala/tentukan-predikat.js';
import type { HitunganSel, RujukanSel, SelLaporan } from '../tabel/tabel-laporan.js';
import { caraLain } from './cara-lain.js';
import { cetakSatuan } from './cetak-hasil.js';
import { sebabTakTerukur } from './kalimat/ungkapan.js';

/** A dash: there is nothing to state. */
export const SEL_KOSONG: SelLaporan = { nilai: null, teks: '–' };

/** What a cell prints where a figure cannot be measured; the reason stands in its `alasan` and under the table. */
export const TAK_TERUKUR = 'tidak terukur';

/** A text. */
export const selTeks = (teks: string): SelLaporan => ({ nilai: teks, teks });

/** A number with as many decimals as it has. */
export function selAngka(x: Angka | null): SelLaporan {
  if (x === null) return SEL_KOSONG;
  const nilai = desimal(x);
  return { nilai: teksKanonik(nilai), teks: formatAngka(nilai) };
}

/** An amount, without symbol: the column says Rp. */
export const selRupiah = (x: Decimal | null): SelLaporan =>
  x === null ? SEL_KOSONG : { nilai: teksKanonik(x), teks: formatRupiah(x, { simbol: '' }) };

/** A value of the model: `65 (B)`, `80–90`, `WTP`; a dash when it is missing. */
export function selNilai(nilai: NilaiTarget): SelLaporan {
  if (nilai === null) return SEL_KOSONG;
  if (typeof nilai !== 'object') return selAngka(nilai);
  if ('label' in nilai) return selTeks(nilai.label);
  if ('bawah' in nilai) return selTeks(`${formatAngka(nilai.bawah)}–${formatAngka(nilai.atas)}`);
  return { nilai: teksKanonik(desimal(nilai.nilai)), teks: `${formatAngka(nilai.nilai)} (${nilai.huruf})` };
}

/** Inputs as cells hold them: 40 digits where a fraction never ends. */
function masukanDesimal(masukan: Jejak['masukan']): HitunganSel['masukan'] {
  const desimalkan = (x: string | null) =>
    x?.includes('/') ? teksKanonik(pecahanDariCetakan(x, 'masukan').keDesimal()) : x;
  return Object.fromEntries(
    Object.entries(masukan).map(([nama, x]) => [
      nama,
      typeof x === 'string' || x === null ? desimalkan(x) : x.map(desimalkan),
    ]),
  );
}

/** A computed figure, or that it can't be measured and why. */
export function selHasil(hasil: Hasil, rujukan?: Readonly<Record<string, RujukanSel>>): SelLaporan {
  const { jejak } = hasil;
  const hitungan: HitunganSel = {
    rumus: jejak.rumus,
    masukan: masukanDesimal(jejak.masukan),
    teks: jejak.teks,
    ...(rujukan ? { rujukan } : {}),
  };
  return hasil.status === 'terukur'
    ? { nilai: teksKanonik(hasil.nilai), teks: hasil.teks, hitungan, ...caraLain(hasil) }
    : { nilai: null, teks: TAK_TERUKUR, hitungan, alasan: sebabTakTerukur(hasil.alasan) };
}

/** A computed amount. */
export function selHasilRupiah(hasil: Hasil, rujukan?: Readonly<Record<string, RujukanSel>>): SelLaporan {
  const sel = selHasil(hasil, rujukan);
  return hasil.status === 'terukur' ? { ...sel, teks: formatRupiah(hasil.nilai, { simbol: '' }) } : sel;
}

/** A computed figure in the indicator's unit. */
export function selHasilAngka(hasil: Hasil): SelLaporan {
  const sel = selHasil(hasil);
  return hasil.status === 'terukur' ? { ...sel, teks: cetakSatuan(hasil) } : sel;
}

/** The sum of amounts that stand in a column of the rows named. */
export function selJumlah(
  jumlah: Decimal | null,
  kolom: string,
  bagian: readonly { readonly id: string; readonly nilai: Decimal | null }[],
): SelLaporan {
  const ada = bagian.filter((b): b is { id: string; nilai: Decimal } => b.nilai !== null);
  if (jumlah === null || ada.length === 0) return selRupiah(jumlah);
  return {
    ...selRupiah(jumlah),
    hitungan: {
      rumus: 'anggaran.jumlah',
      masukan: { rupiah: ada.map((b) => teksKanonik(b.nilai)) },
      teks: null,
      rujukan: { rupiah: { kolom, baris: ada.map((b) => b.id) } },
    },
  };
}

/** A class, or a dash. */
export const selPredikat = (p: Predikat): SelLaporan => (p.status === 'kelas' ? selTeks(p.label) : SEL_KOSONG);
