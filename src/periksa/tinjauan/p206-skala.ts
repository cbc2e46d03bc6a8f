import { bacaAngka } from '../../angka/baca/baca-angka.js';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import { teksKanonik } from '../../angka/desimal.js';
import { selisihTepat } from '../../angka/jumlah.js';
import { satuanAkhir } from '../../angka/satuan-akhir.js';
import { bertemu, gabung } from '../../angka/selang.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { periksaSkala } from '../../skala/periksa-skala.js';
import { bacaSelang, type SelangTeks, selangDari } from '../../skala/selang-teks.js';
import type { KelasSkala, Skala } from '../../skala/skala.js';
import type { Tabel } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import { rapikanKata } from '../fakta/kata.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import type { KandidatSebab } from '../sebab/sebab.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A printed scale with holes, overlaps, or no class above 100 (F06). */
export const p206 = jenisTemuan({
  kode: 'P206',
  tingkat: 'peringatan',
  pesan: '{sel}: {masalah}.',
  saran: 'Sambungkan batas kelas, atau nyatakan apa yang berlaku di celahnya.',
  en: {
    pesan: '{sel}: {masalah}.',
    saran: 'Join the bounds of the classes, or say what holds in the gap.',
  },
});

/** What the catalogue says of {@link p206} besides. */
export const p206Lengkap = lengkapiTemuan(p206, {
  nama: 'Skala tidak lengkap',
  en: { nama: 'Scale is not complete' },
  salah: [
    ['Interval Nilai', 'Kriteria'],
    ['85 s/d 100 %', 'Sangat Berhasil'],
    ['75 sd < 85 %', 'Berhasil'],
    ['55 sd < 70 %', 'Cukup'],
    ['0 sd < 55 %', 'Kurang'],
  ],
  benar: [
    ['Interval Nilai', 'Kriteria'],
    ['> 100 %', 'Melebihi'],
    ['85 s/d 100 %', 'Sangat Berhasil'],
    ['70 sd < 85 %', 'Berhasil'],
    ['55 sd < 70 %', 'Cukup'],
    ['0 sd < 55 %', 'Kurang'],
  ],
  batas: 'Hanya tabel yang kolom pertamanya memuat rentang nilai pada sedikitnya tiga baris.',
});

/** A scale as a table prints it. */
interface SkalaTercetak {
  readonly skala: Skala;
  readonly baris: number;
  readonly kolom: number;
  readonly teks: string;
}

/** Printed scales with holes, overlaps, or nothing above their top. */
export function skalaTercetak(b: Bacaan): Temuan[] {
  const semua = ratakan(b.tabel, ({ tabel }) => {
    const skala = bacaSkala(tabel);
    return skala === null ? [] : [{ tabel, ...skala }];
  });
  return ratakan(semua, ({ tabel, skala, baris, kolom, teks }) => {
    const lokasi = lokasiSel(tabel, baris, kolom);
    const tulis = (masalah: Dwibahasa, penjelasan: readonly KandidatSebab[] = []): Temuan =>
      tulisTemuan(p206, b, { lokasi, tercetak: teks, penjelasan }, { sel: namaLokasi(lokasi), masalah });
    const { celah, tumpangTindih } = periksaSkala(skala);
    const { atas } = skala.rentang.map((k) => selangDari(k.di)).reduce(gabung);
    return [
      ...celah
        .filter(({ di }) => !tanpaIsi(di, skala))
        .map(({ di }) =>
          tulis(
            { id: `nilai di ${di} tidak punya kelas`, en: `no class holds values in ${di}` },
            ratakan(
              semua.filter((s) => s.skala !== skala),
              (s) => cetakanLain(skala, di, s.skala, s.tabel),
            ),
          ),
        ),
      ...tumpangTindih.map(({ di, kelas: [a, c] }) =>
        tulis({
          id: `nilai di ${di} masuk "${a}" dan "${c}" sekaligus`,
          en: `values in ${di} belong to both "${a}" and "${c}"`,
        }),
      ),
      ...(atas === null || (tabel.catatan ?? []).some((c) => TENTANG_PUNCAK.test(c))
        ? []
        : [tulis(tanpaPuncak(formatAngka(atas)))]),
    ];
  });
}

/** A note that says what becomes of values above the top. */
const TENTANG_PUNCAK = /\bdi ?atas (?:puncak|batas atas|kelas ter(?:tinggi|atas))/i;

/** Bounds with so many decimals leave nothing between one and the next: values are rounded to as many. */
const DESIMAL_NILAI = 2;

/** Whether no value that is printed as finely as the bounds of its scale falls into a hole: between 64,99 and 65. */
function tanpaIsi(celah: SelangTeks, { rentang }: Skala): boolean {
  const batas = ratakan(rentang, (k) => {
    const { bawah, atas } = selangDari(k.di);
    return ratakan([bawah, atas], (n) => n ?? []);
  });
  const desimal = Math.max(...batas.map((n) => n.decimalPlaces()));
  const { bawah, atas } = selangDari(celah);
  if (desimal < DESIMAL_NILAI || bawah === null || atas === null) return false;
  return selisihTepat(atas, bawah).lte(satuanAkhir(desimal));
}

const tanpaPuncak = (puncak: string): Dwibahasa => ({
  id: `tidak ada kelas di atas ${puncak}`,
  en: `no class above ${puncak}`,
});

/** Another print of the scale files what lies in the hole under a class that this one has too: its bound is misprinted here. */
function cetakanLain(skala: Skala, celah: SelangTeks, lain: Skala, { nama }: Tabel): KandidatSebab[] {
  const milik = new Set(skala.rentang.map((k) => rapikanKata(k.label)));
  const kelas = lain.rentang.find(
    (k) => milik.has(rapikanKata(k.label)) && bertemu(selangDari(k.di), selangDari(celah)),
  );
  if (kelas === undefined) return [];
  const tabel = { id: nama ?? 'tabel lain', en: nama ?? 'another table' };
  return [
    {
      sebab: 'salah-cetak',
      nilai: null,
      skor: 0.8,
      teks: {
        id: `${tabel.id} memberinya kelas "${kelas.label}": batas kelas itu tercetak lain di sini`,
        en: `${tabel.en} gives it the class "${kelas.label}": the bound of that class is printed otherwise here`,
      },
    },
  ];
}

/** A table of classes; null when it is none: at least three rows that begin with an interval. */
export function bacaSkala(t: Tabel): SkalaTercetak | null {
  if (t.baris.length > 14) return null;
  for (const kolom of [0, 1]) {
    const kelas = ratakan(t.baris, (b, i) => {
      const teks = b[kolom] ?? '';
      const di = bacaKelas(teks);
      if (di === null || bacaSelang(di) === null) return [];
      const label = b.slice(kolom + 1).find((s) => /\p{L}{2}/u.test(s)) ?? '';
      return label === ''
        ? []
        : [{ baris: i, teks, kelas: { di, kode: label.slice(0, 80), label: label.slice(0, 80) } satisfies KelasSkala }];
    });
    const [pertama, ...lain] = kelas;
    if (pertama === undefined || lain.length < 2 || kelas.length < t.baris.length - 2) continue;
    const skala: Skala = {
      id: 'tercetak',
      nama: 'Skala tercetak',
      satuan: 'persen',
      rentang: [pertama.kelas, ...lain.map((k) => k.kelas)],
      diAtas: 'tolak',
      diBawah: 'kelas-terbawah',
      kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'skala yang dicetak laporan itu sendiri', kedudukan: 'simpulan' }],
    };
    return { skala, baris: pertama.baris, kolom, teks: pertama.teks };
  }
  return null;
}

/** A bound in words, and its sign. */
const KATA_BATAS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:paling (?:banyak|tinggi|besar)|maksimal|maksimum)\b/gi, '<='],
  [/\b(?:paling (?:sedikit|rendah|kecil)|minimal|minimum)\b/gi, '>='],
  [/\b(?:(?:kurang|lebih kecil) dari|di ?bawah)\b/gi, '<'],
  [/\b(?:lebih(?: besar)? dari|di ?atas)\b/gi, '>'],
  [/\btepat\b/gi, '='],
  [/^(-?[\d.,]{1,20}) ke ?atas$/i, '>=$1'],
  [/^(-?[\d.,]{1,20}) ke ?bawah$/i, '<=$1'],
];

/** How an interval begins: with a sign, a figure that something follows, or a bound in words. Most cells do not, and are read no further. */
const AWAL_SELANG = /^(?:[\s%<>≥≤=-]|[\d.,]+[^\d.,]|persen|paling|maksim|minim|kurang|lebih|di ?(?:bawah|atas)|tepat)/i;

/** `75 sd < 85 %`, `85 – 100`, `75 < x ≤ 90`, `> 100 %`, `≤ 50`, `paling banyak 50`, `di atas 80 sampai 90`. */
export function bacaKelas(teks: string): SelangTeks | null {
  if (!AWAL_SELANG.test(teks)) return null;
  const polos = teks.replace(/%|persen/gi, '').trim();
  if (polos.length > 60) return null;
  const t = KATA_BATAS.reduce((s, [kata, tanda]) => s.replace(kata, tanda), polos);
  if (t.length > 40) return null;
  const angka = (s: string): string | null => {
    const h = bacaAngka(s, { jenis: 'persen' });
    return h.status === 'angka' ? teksKanonik(h.nilai) : null;
  };
  const dua =
    /^([>≥]=?)?\s*(-?[\d.,]+)\s*(?:s\s*\/?\s*\.?d\.?|-|–|sampai(?: dengan)?|(?=[<≤]))\s*([<≤]=?)?\s*(-?[\d.,]+)$/i.exec(
      t,
    );
  if (dua) {
    const [, kiri, bawah = '', kanan, atas = ''] = dua;
    const [b, a] = [angka(bawah), angka(atas)];
    if (b === null || a === null) return null;
    return `${kiri === '>' ? '(' : '['}${b}, ${a}${kanan === '<' ? ')' : ']'}` as SelangTeks;
  }
  const tengah = /^(-?[\d.,]+)\s*([<≤]=?)\s*(?:x|n|c|nilai|capaian|-|–)?\s*([<≤]=?)\s*(-?[\d.,]+)$/i.exec(t);
  if (tengah) {
    const [, bawah = '', kiri, kanan, atas = ''] = tengah;
    const [b, a] = [angka(bawah), angka(atas)];
    return b === null || a === null
      ? null
      : (`${kiri === '<' ? '(' : '['}${b}, ${a}${kanan === '<' ? ')' : ']'}` as SelangTeks);
  }
  const satu = /^([<>≤≥=]=?)\s*(-?[\d.,]+)$/.exec(t);
  if (!satu) return null;
  const [, tanda = '', batas = ''] = satu;
  const n = angka(batas);
  if (n === null) return null;
  if (tanda === '=') return `[${n}, ${n}]` as SelangTeks;
  if (tanda.startsWith('<') || tanda === '≤') return `(-∞, ${n}${tanda === '<' ? ')' : ']'}` as SelangTeks;
  return `${tanda === '>' ? '(' : '['}${n}, ∞)` as SelangTeks;
}
