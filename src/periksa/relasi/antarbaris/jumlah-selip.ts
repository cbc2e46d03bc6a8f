import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import { apakahStatistik } from '../../fakta/baris-statistik.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta, totalPolos } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { malas } from '../../fakta/malas.js';
import { nilaiKasar } from '../../fakta/nilai-kasar.js';
import type { Peran } from '../../fakta/peran.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, masukanRelasi, nilaiRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import { digitBerarti, sekaliKetik } from '../sekali-ketik.js';
import { jumlahSekolom } from './jumlah-sekolom.js';
import { bernamaJumlah } from './susunan-tumpuk.js';
import { seluruhWilayah } from './total-bagian.js';

/** Columns that are never added up, whatever comes near. */
const BUKAN_JUMLAH: ReadonlySet<Peran | null> = new Set([
  'capaian',
  'serapan',
  'persen',
  'rata-rata',
  'pertumbuhan',
  'efisiensi',
]);
/** Among more parts one of them is always a keystroke away. */
const BAGIAN_TERBANYAK = 30;
/** A total of fewer digits, the noughts at its end apart, is a keystroke away from anything. */
const DIGIT_TERSEDIKIT = 4;
/** Of no more parts what is called their total hardly is anything else. */
const BAGIAN_SEDIKIT = { polos: 4, tunggal: 12 } as const;
/** Of so many hardly any other figure is: even a part beyond its total is its part, with a digit too high. */
const DIGIT_PASTI = 7;

/**
 * The last row as the sum of the rows above it in columns that nothing else binds, without those that a parent among them adds up: where it is, or
 * misses by what one keystroke makes. Of a mean, a density or an index that hardly comes about.
 */
export function jumlahSelip(t: TabelTerbaca, relasi: readonly Relasi[]): RelasiLurus[] {
  const isi = t.baris.filter((b) => b.jenis !== 'kosong' && b.jenis !== 'judul');
  const [akhir, atas] = [isi.at(-1), isi.slice(0, -1)];
  const terhitung = new Set(ratakan(relasi, (r) => (r.jenis === 'jumlah-induk' && r.kuat ? masukanRelasi(r) : [])));
  const teratas = (k: Kolom): readonly Baris[] =>
    terhitung.size === 0 ? atas : atas.filter((b) => !terhitung.has(faktaDi(t, b, k) as Fakta));
  if (akhir === undefined || atas.length < 2) return [];
  if (!menutup(akhir, atas) || atas.some((b) => b.jenis !== 'isi' || bernamaJumlah(b) || apakahStatistik(b.label)))
    return [];
  const jumlahan = relasi.filter((r) => r.bentuk === 'lurus');
  const terikat = new Set(jumlahan.map((r) => r.hasil));
  const diikat = malas(() => new Set(ratakan(relasi, (r) => anggotaRelasi(r).map((f) => f.sel?.kolom))));
  // Beside totals that their rounded parts meet but for a unit this one is no more exact.
  const bulat = jumlahan.some((r) => r.hasil.sel?.baris === akhir && putuskan(r)?.status === 'bila-dibulatkan');
  // The same rows make the total beside it: that one of these prints another number of decimals says nothing against this.
  const bersama = jumlahan.some(
    (r) => r.hasil.sel?.baris === akhir && r.suku.length === atas.length && r.pembagi === 1 && terpenuhi(r),
  );
  // A list of one column holds nothing else that its last row could be of.
  const tunggal = t.kolom.filter(berfakta).length === 1;
  return ratakan(t.kolom, (k) => {
    const bagian = bolehDijumlah(k) ? teratas(k) : [];
    if (bagian.length > BAGIAN_TERBANYAK) return [];
    const jumlah = jumlahSekolom(t, akhir, bagian, k, { jenis: 'jumlah-kolom', kuat: true });
    const r: RelasiLurus | null = jumlah !== null && bulat ? { ...jumlah, operanBulat: true } : jumlah;
    if (r === null || terikat.has(r.hasil)) return [];
    if (!terpenuhi(r) && !sekaliKetik(r)) return meleset(r, akhir) && !diikat().has(k) ? [{ ...r, ragu: true }] : [];
    if (layak(r, bersama)) return [r];
    // What its name alone makes a total of a few parts is asked about, with a digit less.
    const disebut = akhir.jenis === 'total' || bernomorTotal(akhir) || seluruhWilayah(akhir, atas);
    const sedikit =
      disebut &&
      atas.length <= BAGIAN_SEDIKIT[tunggal ? 'tunggal' : 'polos'] &&
      layak(r, bersama, DIGIT_TERSEDIKIT - 1);
    return sedikit ? [{ ...r, ragu: true }] : [];
  });
}

/** Fewer parts are not all that a total is of. */
const BAGIAN_DISEBUT = 3;
/** A total of something else is farther from the sum of the rows above it. */
const NISBAH_TERJAUH = 1.25;

/** Whether what is called the total of all above it misses their sum by more than a keystroke, and yet by little: a question, and no more. */
function meleset(r: RelasiLurus, akhir: Baris): boolean {
  if (akhir.jenis !== 'total' || !totalPolos(akhir.label) || r.suku.length < BAGIAN_DISEBUT || !layak(r)) return false;
  const [jumlah, total] = [nilaiRelasi(r).toNumber(), nilaiKasar(r.hasil)];
  return jumlah <= total * NISBAH_TERJAUH && total <= jumlah * NISBAH_TERJAUH;
}

const bolehDijumlah = (k: Kolom): boolean => berfakta(k) && !k.persen && !BUKAN_JUMLAH.has(k.peran);

/** Whether a row closes a table: a total by its name, or the one without a number below those that have one. */
const menutup = (akhir: Baris, atas: readonly Baris[]): boolean =>
  akhir.jenis === 'total' ||
  (bernomorTotal(akhir) && !atas.some(bernomorTotal)) ||
  (akhir.jenis === 'isi' && seluruhWilayah(akhir, atas)) ||
  (akhir.jenis === 'isi' && tanpaNomor(akhir) && (bernamaJumlah(akhir) || atas.every((b) => !tanpaNomor(b))));

/** `6. Total jumlah kepala keluarga`, in the list that it closes. */
const BERNOMOR_TOTAL = /^(?:\d{1,2}|[ivx]{1,4}|[a-h]) total\b/u;
const bernomorTotal = ({ label }: Baris): boolean => BERNOMOR_TOTAL.test(rapikanKata(label.slice(0, 80)));

/** What stands across all naming columns stands where the number would. */
const tanpaNomor = ({ nomor }: Baris): boolean => nomor === '' || /\p{L}{3}/u.test(nomor);

/** Amounts above nothing that are printed alike, none beyond a total of few digits unless the rows make the total beside it (`bersama`). */
export function layak({ hasil, suku }: RelasiLurus, bersama = false, tersedikit = DIGIT_TERSEDIKIT): boolean {
  const bagian = suku.map((s) => s.fakta);
  const total = bersama || digitBerarti(hasil) >= DIGIT_PASTI ? Infinity : nilaiKasar(hasil);
  const wajar = (f: Fakta): boolean =>
    nilaiKasar(f) >= 0 && nilaiKasar(f) <= total && (bersama || f.desimal === hasil.desimal) && !f.persen;
  return digitBerarti(hasil) >= tersedikit && bagian.length > 1 && bagian.every(wajar);
}
