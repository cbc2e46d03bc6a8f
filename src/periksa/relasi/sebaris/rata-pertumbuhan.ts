import { lambangTahun, pertumbuhanBeruntun } from '../../../rumus/waktu/pertumbuhan-beruntun.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiRumus } from '../relasi.js';

/** `Rata-rata Pertumbuhan`, `Rata-rata Tumbuh (%)`. */
const JUDUL = /rata[- ]?(?:rata|2).{0,20}tumbuh/i;
/** Of fewer years there is no mean of growths. */
const TAHUN_TERSEDIKIT = 3;

/** Columns headed as the mean growth of the years left of them: the arithmetic mean of the growths from each year to the next. */
export function rataPertumbuhan(t: TabelTerbaca): RelasiRumus[] {
  return ratakan(t.kolom, (k) => {
    if (!k.berangka || !JUDUL.test(k.judul)) return [];
    const dinilai = deretTahun(t.kolom.filter((x) => x.ke < k.ke)).map((deret) => {
      const relasi = ratakan(t.baris, (b) => sebaris(t, b, k, deret));
      return { relasi, cocok: relasi.filter(terpenuhi).length };
    });
    const terbaik = dinilai.reduce<(typeof dinilai)[number] | null>(
      (a, d) => (d.cocok > (a?.cocok ?? 0) ? d : a),
      null,
    );
    return terbaik?.relasi ?? [];
  });
}

/** Runs of columns of which each names the year after that of the one before. */
function deretTahun(kolom: readonly Kolom[]): Kolom[][] {
  const deret: Kolom[][] = [];
  for (const k of kolom) {
    const kini = deret.at(-1);
    const lalu = kini?.at(-1);
    if (k.tahun === null || !k.berangka || k.persen) continue;
    if (kini && lalu?.peran === k.peran && lalu.tahun === k.tahun - 1) kini.push(k);
    else deret.push([k]);
  }
  return deret.filter((d) => d.length >= TAHUN_TERSEDIKIT);
}

/** Growth from less than nothing is signed either way. */
function sebaris(t: TabelTerbaca, b: Baris, k: Kolom, deret: readonly Kolom[]): RelasiRumus[] {
  const hasil = faktaDi(t, b, k);
  const nilai = deret
    .map((d) => faktaDi(t, b, d))
    .filter((f): f is Fakta => f?.nilai.isPositive() === true && !f.nilai.isZero());
  if (hasil === undefined || nilai.length < deret.length) return [];
  return [
    {
      bentuk: 'rumus',
      jenis: 'antar-tahun',
      rumus: pertumbuhanBeruntun(nilai.length),
      hasil,
      masukan: nilai.map((f, i) => ({ lambang: lambangTahun(i), fakta: [f] })),
      kuat: true,
      searah: true,
    },
  ];
}
