import { desimal } from '../../../angka/desimal.js';
import { selisihTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta, totalPolos } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi, terpenuhiDengan } from '../konsistensi.js';
import { nilaiRelasi, type Relasi, type RelasiLurus, rataBagian } from '../relasi.js';
import { satuSelip } from '../satu-selip.js';
import { digitBerarti } from '../sekali-ketik.js';
import { sekaliSelip } from '../ubahan-digit.js';
import { jumlahSekolom } from './jumlah-sekolom.js';

/** Of fewer rows, or figures of fewer digits, a sum and a mean agree by chance. */
const BARIS_TERSEDIKIT = 3;
const BARIS_TERBANYAK = 60;
const DIGIT_TERSEDIKIT = 2;

/**
 * Adds what a total and a mean of the same rows say, one below the other: in a column of which the rows make one of them they make the other, or a
 * slip in it is why they do not. Where they make neither and the mean is that of the total, one of the rows is wrong. What was taken for less than
 * that gives way to it; what binds one of them in another way stays alone.
 */
export function denganJumlahDanRata(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const pasang = pasangan(t);
  if (pasang.length === 0) return relasi;
  const lain = new Set(ratakan(relasi, (r) => (SEJENIS.has(r.jenis) ? [] : [r.hasil])));
  const baru = ratakan(pasang, ({ total, rata, isi }) =>
    ratakan(t.kolom, (k) => (berfakta(k) ? diKolom(t, k, total, rata, isi) : [])).filter((r) => !lain.has(r.hasil)),
  );
  const diganti = new Set(baru.map((r) => r.hasil));
  return [...relasi.filter((r) => !SEJENIS.has(r.jenis) || !diganti.has(r.hasil)), ...baru];
}

const SEJENIS: ReadonlySet<Relasi['jenis']> = new Set(['jumlah-kolom', 'rata-rata-kolom']);

function diKolom(t: TabelTerbaca, k: Kolom, total: Baris, rata: Baris, isi: readonly Baris[]): RelasiLurus[] {
  const hasil = faktaDi(t, rata, k);
  const jumlah = jumlahSekolom(t, total, isi, k, { jenis: 'jumlah-kolom', kuat: true });
  if (hasil === undefined || jumlah === null || jumlah.suku.length !== isi.length) return [];
  if (digitBerarti(hasil) < DIGIT_TERSEDIKIT || digitBerarti(jumlah.hasil) < DIGIT_TERSEDIKIT) return [];
  const bagian = jumlah.suku.map((s) => s.fakta);
  const rataan = rataBagian(hasil, bagian, true);
  const keduanya = [jumlah, rataan];
  const patah = keduanya.filter((r) => !terpenuhi(r));
  const jelas =
    patah.length === keduanya.length
      ? dariTotal(rataan, jumlah) && satuSelip(jumlah.suku, selisihTepat(nilaiRelasi(jumlah), jumlah.hasil.nilai))
      : patah.every((r) => sekaliSelip(r));
  return jelas ? keduanya.map((r) => ({ ...r, asal: 'tercetak' as const })) : [];
}

/** Whether the mean is that of the total as it is printed: what was added up may stand in one row, with nothing in the others. */
const dariTotal = (rata: RelasiLurus, { hasil, suku }: RelasiLurus): boolean =>
  terpenuhiDengan(rata, new Map(suku.map(({ fakta }, i) => [fakta, i === 0 ? hasil.nilai : NOL])));

const NOL = desimal(0);

interface Pasangan {
  readonly total: Baris;
  readonly rata: Baris;
  readonly isi: readonly Baris[];
}

/** A row of totals and one of means that follow on each other, in either order, with the rows since the recap before them. */
function pasangan(t: TabelTerbaca): Pasangan[] {
  const baris = t.baris.filter((b) => b.jenis !== 'kosong');
  return ratakan(baris, (b, i): Pasangan[] => {
    const lanjut = baris[i + 1];
    const [total, rata] = b.jenis === 'total' ? [b, lanjut] : [lanjut, b];
    if (total?.jenis !== 'total' || rata?.jenis !== 'rata-rata' || !totalPolos(total.label)) return [];
    const atas = baris.slice(0, i);
    const lalu = atas.filter((x) => x.jenis !== 'isi').at(-1);
    const isi = lalu === undefined ? atas : atas.slice(atas.indexOf(lalu) + 1);
    return isi.length < BARIS_TERSEDIKIT || isi.length > BARIS_TERBANYAK ? [] : [{ total, rata, isi }];
  });
}
