import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { keExcel } from '../../../src/rumus/pembaca/ke-excel.js';
import { keSql } from '../../../src/rumus/pembaca/ke-sql.js';
import { keTeks } from '../../../src/rumus/pembaca/ke-teks.js';
import { keTex } from '../../../src/rumus/pembaca/ke-tex.js';
import type { Simpul, SimpulMasukan, Syarat } from '../../../src/rumus/pohon.js';
import type { Rumus } from '../../../src/rumus/rumus.js';
import type { Acak } from '../../bench/keluarga/acak.js';
import { jenis } from '../jenis.js';
import { NAMA_DI_SQL, nilaiData, nilaiTeks } from '../penilai.js';

/** A fraction of its own, so that what is checked is not what checks. */
type P = readonly [bigint, bigint];

const masukan = (nama: string): SimpulMasukan => ({
  jenis: 'masukan',
  nama,
  satuan: 'nilai',
  bentuk: 'tunggal',
  rentang: { min: null, maks: null },
});
const MASUKAN = { T: masukan('target'), R: masukan('realisasi'), P: masukan('pagu') };
const NAMA = new Map(Object.entries(MASUKAN).map(([l, m]) => [m.nama, l]));

const desimalAcak = (acak: Acak): string => {
  const bulat = acak.bulat(-2000, 2000);
  return acak.kira(50) ? String(bulat) : `${bulat}.${acak.bulat(1, 99)}`;
};

function syaratAcak(acak: Acak, dalam: number): Syarat {
  return {
    kiri: pohon(acak, dalam),
    banding: acak.pilih(['<', '<=', '=', '>=', '>'] as const),
    kanan: pohon(acak, dalam),
  };
}

function pohon(acak: Acak, dalam: number): Simpul {
  const cara = dalam <= 0 ? acak.bulat(0, 1) : acak.bulat(0, 7);
  if (cara === 0)
    return { jenis: 'konstanta', nilai: String(acak.pilih([0, 1, 2, 100, -1, '0.5', acak.bulat(-99, 99)])) };
  if (cara === 1) return acak.pilih(Object.values(MASUKAN));
  if (cara === 2) {
    return { jenis: acak.pilih(['min', 'maks'] as const), butir: [pohon(acak, dalam - 1), pohon(acak, dalam - 2)] };
  }
  if (cara === 3) {
    return {
      jenis: 'bila',
      syarat: syaratAcak(acak, dalam - 2),
      maka: pohon(acak, dalam - 1),
      lain: pohon(acak, dalam - 1),
    };
  }
  const operasi = acak.pilih(['tambah', 'kurang', 'kali', 'bagi'] as const);
  return { jenis: operasi, kiri: pohon(acak, dalam - 1), kanan: pohon(acak, dalam - 1) };
}

function baca(teks: string): P {
  const [u = '', p = ''] = teks.split('.');
  return [BigInt(u + p), 10n ** BigInt(p.length)];
}

const beda = ([a, b]: P, [c, d]: P): bigint => (a * d - c * b) * (b * d < 0n ? -1n : 1n);

/** The value, or null where something is divided by zero. */
function hitung(s: Simpul, nilai: Readonly<Record<string, string>>): P | null {
  const isi = (x: Simpul) => hitung(x, nilai);
  if (s.jenis === 'konstanta') return baca(s.nilai);
  if (s.jenis === 'masukan') return baca(nilai[NAMA.get(s.nama) ?? ''] ?? '0');
  if (s.jenis === 'min' || s.jenis === 'maks') {
    const semua = s.butir.map(isi);
    return semua.reduce((a, b) => (a === null || b === null ? null : beda(a, b) < 0n === (s.jenis === 'min') ? a : b));
  }
  if (s.jenis === 'bila') {
    const [a, b] = [isi(s.syarat.kiri), isi(s.syarat.kanan)];
    if (a === null || b === null) return null;
    const d = beda(a, b);
    const benar = { '<': d < 0n, '<=': d <= 0n, '=': d === 0n, '>=': d >= 0n, '>': d > 0n }[s.syarat.banding];
    return isi(benar ? s.maka : s.lain);
  }
  if (s.jenis === 'tambah' || s.jenis === 'kurang' || s.jenis === 'kali' || s.jenis === 'bagi') {
    const [a, b] = [isi(s.kiri), isi(s.kanan)];
    if (a === null || b === null) return null;
    if (s.jenis === 'kali') return [a[0] * b[0], a[1] * b[1]];
    if (s.jenis === 'bagi') return b[0] === 0n ? null : [a[0] * b[1], a[1] * b[0]];
    return [a[0] * b[1] + (s.jenis === 'kurang' ? -1n : 1n) * b[0] * a[1], a[1] * b[1]];
  }
  throw new Error(`tidak dibuat di sini: ${s.jenis}`);
}

/** Expression trees over three inputs: the value against fractions of BigInt, and every other reader. */
export const ungkapan = jenis<{
  readonly isi: Simpul;
  readonly nilai: Record<'T' | 'R' | 'P', string>;
  readonly mode: 'setengah-naik' | 'potong' | 'setengah-genap';
  readonly desimal: number;
}>({
  nama: 'ungkapan',
  perSeribu: 200,
  buat: (acak) => ({
    isi: pohon(acak, acak.bulat(1, 5)),
    nilai: { T: desimalAcak(acak), R: desimalAcak(acak), P: desimalAcak(acak) },
    mode: acak.pilih(['setengah-naik', 'potong', 'setengah-genap'] as const),
    desimal: acak.bulat(0, 6),
  }),
  uji: ({ isi, nilai, mode, desimal }) => {
    const rumus: Rumus<'T' | 'R' | 'P'> = {
      ...capaianMaximize,
      id: 'fuzz.ungkapan',
      masukan: MASUKAN,
      isi,
      takTerukurBila: [],
      arah: {},
    };
    const pembulatan = { desimal, mode };
    const hasil = evaluasi(rumus, nilai, { pembulatan });
    const salah = nilaiData('evaluasi', JSON.parse(JSON.stringify(hasil)));
    const harapan = hitung(isi, nilai);
    if (hasil.status === 'terukur') {
      const p = hasil.pecahan;
      if (harapan === null) salah.push(`bernilai ${hasil.teks}, padahal dibagi nol`);
      else if (!p || BigInt(p.pembilang) * harapan[1] !== BigInt(p.penyebut) * harapan[0]) {
        salah.push(`nilai ${p?.pembilang}/${p?.penyebut}, semestinya ${harapan[0]}/${harapan[1]}`);
      }
    } else if (harapan !== null) salah.push(`tak terukur (${hasil.alasan}), padahal ${harapan[0]}/${harapan[1]}`);
    const kolom = { T: 't', R: 'r', P: 'p' };
    const tulisan = [
      keTeks(rumus),
      keTex(rumus),
      keExcel(rumus, { T: 'A1', R: 'B1', P: 'C1' }, { pembulatan }),
      keSql(rumus, kolom, { dialek: 'postgresql', pembulatan }),
      keSql(rumus, kolom, { dialek: 'duckdb', pembulatan }),
    ];
    const polos = tulisan.map((t) => t.replaceAll(NAMA_DI_SQL, ''));
    return [...salah, ...polos.flatMap((t) => nilaiTeks('tulisan rumus', t, ''))];
  },
});
