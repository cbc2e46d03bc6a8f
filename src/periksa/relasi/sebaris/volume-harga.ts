import { hasilKali } from '../../../rumus/gabungan/hasil-kali.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { pecahKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import { perLambang, type RelasiRumus } from '../relasi.js';

const VOLUME: ReadonlySet<string> = new Set([
  'volume',
  'vol',
  'kuantitas',
  'qty',
  'banyaknya',
  'banyak',
  'koefisien',
  'unit',
]);
const HARGA: ReadonlySet<string> = new Set(['harga', 'tarif', 'biaya']);

/** A budget by its items: so many at such a price, and right of both what they come to. One row must show it. */
export function volumeHarga(t: TabelTerbaca): RelasiRumus[] {
  const [harga, lain] = t.kolom.filter((k) => k.berangka && menyebut(k, HARGA) && menyebut(k, SATUAN));
  const volume = harga && t.kolom.filter((k) => k.berangka && k !== harga && menyebut(k, VOLUME)).at(-1);
  if (harga === undefined || lain !== undefined || volume === undefined) return [];
  const kanan = Math.max(harga.ke, volume.ke);
  const hasil = t.kolom.find((k) => k.berangka && !k.persen && k.ke > kanan && HASIL.has(k.peran));
  if (hasil === undefined) return [];
  const relasi = ratakan(t.baris, (b): RelasiRumus[] => {
    const [j, x, y] = [hasil, volume, harga].map((k) => faktaDi(t, b, k));
    if (b.jenis !== 'isi' || !j || !x || !y) return [];
    const masukan = perLambang({ X: x, Y: y });
    return [{ bentuk: 'rumus', jenis: 'rasio-baris', rumus: hasilKali, hasil: j, masukan, kuat: true }];
  });
  return relasi.some(terpenuhi) ? relasi : [];
}

const SATUAN: ReadonlySet<string> = new Set(['satuan', 'per', '@']);
const HASIL: ReadonlySet<Kolom['peran']> = new Set(['jumlah', 'pagu', 'nilai', 'realisasi-anggaran', null]);

const menyebut = (k: Kolom, kata: ReadonlySet<string>): boolean => pecahKata(k.judul).some((w) => kata.has(w));
