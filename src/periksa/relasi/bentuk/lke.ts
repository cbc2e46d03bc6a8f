import { porsiRupiah } from '../../../rumus/anggaran/porsi.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { RelasiRumus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { pohonJumlah } from './pohon-jumlah.js';
import { rumusSebaris } from './rumus-sebaris.js';

/**
 * The sheet of an AKIP evaluation: weights of components and sub-components, scores within them, each level the sum of the one below, and the
 * result their total. Recognised by weights that add up to 100 and scores that stay within them.
 */
export const lke: Bentuk = {
  id: 'lke',
  nama: 'Lembar Kerja Evaluasi AKIP',
  sumber: [
    { acuan: 'permenpanrb-88-2021', tempat: 'Lampiran, bobot komponen 30/30/15/25', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'wp-eval-sakip', tempat: 'LKE, 20/30/50 persen', kedudukan: 'praktik' },
  ],
  kalimat,
};

/** Components, their parts and criteria; a longer table is another. */
const BARIS_TERBANYAK = 120;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const w = t.kolom.find((k) => k.peran === 'bobot');
  if (w === undefined || t.baris.length > BARIS_TERBANYAK) return [];
  const baris = t.baris.filter((b) => faktaDi(t, b, w) !== undefined);
  const akhir = baris.at(-1);
  if (akhir === undefined || baris.length < 4 || !(akhir.jenis === 'total' || tanpaNomor(akhir, baris))) return [];
  const isi = baris.slice(0, -1);
  // Where the weights are printed as percentages, so are the scores within them.
  const berpersen = isi.every((b) => faktaDi(t, b, w)?.teks.includes('%'));
  const skor = t.kolom.filter((k) => k !== w && (!k.persen || berpersen) && berfakta(k) && dalamBobot(t, isi, w, k));
  if (skor.length === 0) return [];
  return [...pohonJumlah(t, isi, [akhir], [w, ...skor]).map((r) => [r]), ...skor.map((k) => terbobot(t, isi, w, k))];
}

/** The result stands below numbered components without a number of its own. */
const tanpaNomor = (b: Baris, baris: readonly Baris[]): boolean =>
  b.nomor === '' &&
  /nilai|hasil|skor|jumlah|total/.test(rapikanKata(b.label)) &&
  baris.slice(0, -1).every((x) => x.nomor !== '');

/** Scores are within their weights: most are, and at least one is below. */
function dalamBobot(t: TabelTerbaca, baris: readonly Baris[], w: Kolom, k: Kolom): boolean {
  const pasangan = ratakan(baris, (b) => {
    const [bobot, nilai] = [faktaDi(t, b, w)?.nilai, faktaDi(t, b, k)?.nilai];
    return bobot && nilai ? [nilai.lte(bobot) && nilai.gte(0)] : [];
  });
  return (
    k.peran !== 'selisih' &&
    pasangan.length * 2 > baris.length &&
    pasangan.filter(Boolean).length * 4 >= pasangan.length * 3
  );
}

/** Score = weight × percentage, where the column of percentages stands left of it. */
function terbobot(t: TabelTerbaca, baris: readonly Baris[], w: Kolom, k: Kolom): RelasiRumus[] {
  const persen = t.kolom.find((x) => x.ke === k.ke - 1 && x !== w);
  if (persen === undefined || !berfakta(persen)) return [];
  return ratakan(baris, (b) =>
    rumusSebaris(porsiRupiah, faktaDi(t, b, k), { x: faktaDi(t, b, w), p: faktaDi(t, b, persen) }),
  );
}
