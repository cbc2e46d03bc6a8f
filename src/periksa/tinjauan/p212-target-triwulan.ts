import { type Decimal, desimal } from '../../angka/desimal.js';
import { jumlahTepat, selisihTepat } from '../../angka/jumlah.js';
import { rataRataHitung } from '../../rumus/gabungan/rata-rata.js';
import { nilaiRumus } from '../../rumus/pembaca/nilai-rumus.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { menamai } from '../fakta/jenis-baris.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { kunciLabel, tahunTabel } from '../fakta/subjek.js';
import { seperiode } from '../relasi/cari-kolom.js';
import { triwulanNyata } from '../relasi/saring/menurut-kata.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Quarter targets that neither add up to the annual target nor end at it (F12). */
export const p212 = jenisTemuan({
  kode: 'P212',
  tingkat: 'peringatan',
  pesan:
    '{sel}: target tahunan {tercetak}, sedangkan triwulannya {triwulan}: bukan jumlahnya, rata-ratanya, nilai akhirnya, maupun nilai tertingginya.',
  saran: 'Nyatakan jenis konsolidasinya, lalu sesuaikan target triwulan.',
  en: {
    pesan:
      '{sel}: the annual target is {tercetak}, the quarters are {triwulan}: neither its sum, mean, last nor highest value.',
    saran: 'State the kind of consolidation and fit the quarters to it.',
  },
});

/** What the catalogue says of {@link p212} besides. */
export const p212Lengkap = lengkapiTemuan(p212, {
  nama: 'Target triwulan tidak sesuai target tahunan',
  en: { nama: 'Quarter targets do not fit the annual target' },
  salah: [
    ['Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Nilai IKM', '84', '20', '20', '20', '25'],
  ],
  benar: [
    ['Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Nilai IKM', '85', '20', '20', '20', '25'],
  ],
  batas:
    'Membandingkan dengan target di baris yang sama, atau dengan indikator bernama sama di tabel lain yang tahunnya sama atau tidak disebut.',
});

/** Quarter targets that fit their annual target under no kind of consolidation. */
export function targetTriwulan(b: Bacaan): Temuan[] {
  return ratakan(
    b.tabel.filter((t) => !triwulanNyata(t)),
    (t) => ratakan(kelompokTriwulan(t), (kolom) => ratakan(t.baris, (x) => tinjau(b, t, kolom, x))),
  );
}

/** Runs of four quarter columns of targets. */
function kelompokTriwulan(t: TabelTerbaca): Kolom[][] {
  return t.kolom
    .filter((k) => k.triwulan === 1 && k.peran === 'target' && !k.uang)
    .map((k) => t.kolom.slice(k.ke, k.ke + 4))
    .filter((k) => k.length === 4 && k.every((x, i) => x.triwulan === i + 1 && x.peran === 'target'));
}

function tinjau(b: Bacaan, t: TabelTerbaca, kolom: readonly Kolom[], x: Baris): Temuan[] {
  const triwulan = kolom.map((k) => faktaDi(t, x, k)).filter((f): f is Fakta => f !== undefined);
  if (triwulan.length < 4) return [];
  const awal = kolom[0] as Kolom;
  const sebaris = t.kolom.find(
    (k) =>
      k.peran === 'target' &&
      k.triwulan === null &&
      k.berangka &&
      Math.abs(k.ke - awal.ke) <= 6 &&
      seperiode({ ...k, triwulan: null }, { ...awal, triwulan: null }),
  );
  const milik = sebaris ? faktaDi(t, x, sebaris) : undefined;
  const tahunan = milik ? [milik] : sebaris ? [] : lainTabel(b, t, x);
  if (tahunan.length === 0 || tahunan.some((f) => sesuai(f.nilai, triwulan))) return [];
  const tahun = tahunan[0] as Fakta;
  const acuan = triwulan[0] as Fakta;
  const lokasi = milik ? tahun.lokasi : acuan.lokasi;
  return [
    tulisTemuan(
      p212,
      b,
      {
        lokasi,
        tercetak: tahun.teks,
        terkait: [...triwulan.map((f) => f.lokasi), tahun.lokasi],
        penjelasan: [
          {
            sebab: 'konsolidasi-tak-dinyatakan',
            teks: {
              id: 'jenis konsolidasi target triwulan tidak dinyatakan',
              en: 'the kind of consolidation of the quarter targets is not stated',
            },
            skor: 0.7,
          },
        ],
      },
      { sel: namaLokasi(lokasi), tercetak: tahun.teks, triwulan: triwulan.map((f) => f.teks).join(', ') },
    ),
  ];
}

/** A mean may have been cut off to whole hundredths. */
const SELISIH_RATA = desimal('0.01');

/** Under some kind of consolidation the quarters give the annual target. */
function sesuai(tahunan: Decimal, triwulan: readonly Fakta[]): boolean {
  const nilai = triwulan.map((f) => f.nilai);
  const rata = nilaiRumus(rataRataHitung, { x: nilai });
  return (
    jumlahTepat(nilai).eq(tahunan) ||
    (rata !== null && selisihTepat(rata, tahunan).abs().lt(SELISIH_RATA)) ||
    nilai.some((n) => n.eq(tahunan))
  );
}

/** Annual targets of an indicator of the same name in other tables, of the year of this one where both name theirs. */
function lainTabel(b: Bacaan, t: TabelTerbaca, x: Baris): Fakta[] {
  const kunci = new Set(
    t.kolom
      .filter(menamai)
      .map((k) => kunciLabel(x.nama.get(k.ke) ?? ''))
      .filter((k) => k.split(' ').length >= 2),
  );
  const tahun = tahunTabel(t);
  return ratakan(
    b
      .pernyataan()
      .filter((p) => p.tabel !== t && p.peran === 'target' && kunci.has(p.kunci))
      .filter((p) => tahun === null || p.tahun === null || p.tahun === tahun),
    (p) => p.fakta,
  );
}
