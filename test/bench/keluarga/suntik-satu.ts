import type { Acak } from './acak.js';
import { baca, cetak } from './cetak.js';
import type { Kerja, Sel } from './lembar.js';
import { OLAH, olahAngka } from './olah-angka.js';
import { bagi, banding, jumlah, kurang, type Pec, pec, tambah } from './pecahan.js';

/** One slip: the texts that it puts in cells, and the cells that were calculated from them afterwards. */
export interface Suntikan {
  readonly jenis: string;
  readonly ubah: ReadonlyMap<Sel, string>;
  readonly ikut?: boolean;
}

export type Penyuntik = (a: Acak, k: Kerja) => Suntikan | null;

export const satu = (jenis: string, s: Sel | undefined, teks: string | null, ikut = false): Suntikan | null =>
  s === undefined || teks === null || teks === s.teks ? null : { jenis, ubah: new Map([[s, teks]]), ikut };

export const bernilai = (s: Sel): boolean => s.hubungan.length > 0 && (s.nilai()?.n ?? 0n) !== 0n;

const digit =
  (jenis: string): Penyuntik =>
  (a, k) => {
    const s = a.pilih(k.sel.filter(bernilai));
    return satu(jenis, s, olahAngka(s, (OLAH[jenis] ?? (() => () => null))(a)));
  };

const geserPemisah: Penyuntik = (a, k) => {
  const s = a.pilih(k.sel.filter((x) => bernilai(x) && x.gaya !== null));
  const g = s?.gaya;
  const m = g && /\d+[.,]\d+/.exec(s.teks);
  if (!g || !m || (baca(s.teks, g)?.des ?? 0) === 0 || (s.nilai()?.d ?? 1n) === 1n || g.skala !== 1n) return null;
  const [x = '', y = ''] = m[0].split(g.des);
  if (y === '' || x.length > 3) return null;
  const baru =
    a.kira(50) && y.length > 1
      ? `${x}${y[0]}${g.des}${y.slice(1)}`
      : x.length > 1
        ? `${x.slice(0, -1)}${g.des}${x.slice(-1)}${y}`
        : null;
  // Three decimals after a separator read as thousands; people would not agree on what stands there.
  return baru === null || /[.,]\d{3}$/.test(baru) || /^0\d/.test(baru)
    ? null
    : satu('pemisah bergeser', s, s.teks.replace(m[0], baru));
};

const jumlahan = (k: Kerja) =>
  k.hubungan.filter((h) => h.nama === 'jumlah' && h.masuk.length > 1 && h.hasil.gaya !== null);

const totalUsang: Penyuntik = (a, k) => {
  const calon = jumlahan(k);
  if (calon.length === 0) return null;
  const h = a.pilih(calon);
  const x = a.pilih(h.masuk).nilai();
  const t = h.hasil.nilai();
  if (!x || !t || x.n === 0n || h.hasil.gaya === null) return null;
  const beda = pec((x.n * BigInt(a.bulat(5, 30))) / (x.d * 100n));
  const baru = a.kira(70) ? kurang(t, beda) : tambah(t, beda);
  return satu('jumlah usang', h.hasil, cetak(baru, h.hasil.gaya), a.kira(50));
};

const totalKurang: Penyuntik = (a, k) => {
  const calon = jumlahan(k).filter((h) => h.masuk.length > 2);
  if (calon.length === 0) return null;
  const h = a.pilih(calon);
  const x = a.pilih(h.masuk).nilai();
  const t = h.hasil.nilai();
  if (!x || !t || h.hasil.gaya === null) return null;
  return satu(
    'jumlah melewatkan baris',
    h.hasil,
    cetak(a.kira(80) ? kurang(t, x) : tambah(t, x), h.hasil.gaya),
    a.kira(50),
  );
};

/** One row's percentage by another rule: what is left over, or upside down. */
const aturanLain: Penyuntik = (a, k) => {
  const calon = k.hubungan.filter((h) => h.nama === 'serapan' && h.hasil.peran === 'persen');
  if (calon.length < 3) return null;
  const h = a.pilih(calon);
  const [r, p] = h.masuk.map((m) => m.nilai());
  if (!r || !p || h.hasil.gaya === null) return null;
  const baru = a.kira(60) ? bagi(pec(kurang(p, r).n * 100n, kurang(p, r).d), p) : bagi(pec(p.n * 100n, p.d), r);
  return baru && satu('baris beraturan lain', h.hasil, cetak(baru, h.hasil.gaya));
};

const rataPersen: Penyuntik = (a, k) => {
  const calon = k.hubungan.filter((h) => h.hasil.peran === 'persen-total' && h.masuk.length === 2);
  if (calon.length === 0) return null;
  const h = a.pilih(calon);
  const anak = h.masuk[0]?.hubungan.find((x) => x.nama === 'jumlah' && x.hasil === h.masuk[0])?.masuk ?? [];
  const persen = anak.map((s) => s.hubungan.find((x) => x.nama === h.nama && x.masuk[0] === s)?.hasil.nilai());
  if (persen.length < 2 || persen.some((x) => !x) || h.hasil.gaya === null) return null;
  const rata = bagi(jumlah(persen as Pec[]), pec(persen.length));
  return rata && satu('rata-rata persen di jumlah', h.hasil, cetak(rata, h.hasil.gaya));
};

const tanda: Penyuntik = (a, k) => {
  const calon = k.sel.filter((s) => s.peran === 'selisih' && bernilai(s));
  const s = calon.length > 0 ? a.pilih(calon) : undefined;
  const x = s?.nilai();
  return x && s?.gaya ? satu('tanda terbalik', s, cetak(pec(-x.n, x.d), s.gaya)) : null;
};

const peringkat: Penyuntik = (a, k) => {
  const calon = k.sel.filter((s) => s.peran === 'peringkat' && s.hubungan.length > 0);
  if (calon.length === 0) return null;
  const s = a.pilih(calon);
  const n = Number(s.teks) + a.pilih([-2, -1, 1, 2]);
  return n < 1 || n > calon.length ? null : satu('peringkat salah', s, String(n));
};

const predikat: Penyuntik = (a, k) => {
  const calon = k.sel.filter((s) => s.peran === 'predikat' && s.hubungan.length > 0);
  if (calon.length === 0) return null;
  const s = a.pilih(calon);
  // The letter and the word of one class say the same: another class is taken in the way in which the cell names it.
  const kelas = KELAS.find((x) => x.includes(s.teks) && calon.length < x.length) ?? calon.map((c) => c.teks);
  return satu('predikat salah', s, a.pilih(kelas));
};

const KELAS: readonly (readonly string[])[] = [
  ['A', 'B', 'C', 'D'],
  ['Sangat Baik', 'Baik', 'Kurang Baik', 'Tidak Baik'],
];

const peranSaja =
  (jenis: string, peran: string): Penyuntik =>
  (a, k) => {
    const calon = k.sel.filter((s) => s.peran === peran && bernilai(s));
    if (calon.length === 0) return null;
    const s = a.pilih(calon);
    return satu(jenis, s, olahAngka(s, (OLAH[a.pilih(Object.keys(OLAH))] ?? (() => () => null))(a)));
  };

/** A sentence that carries a figure of elsewhere in the report: another row, another year. */
const kalimatLain: Penyuntik = (a, k) => {
  const calon = k.sel.filter((s) => s.peran === 'ulang' && bernilai(s));
  if (calon.length === 0) return null;
  const s = a.pilih(calon);
  const lain = k.sel.filter(
    (x) =>
      x !== s &&
      x.gaya !== null &&
      x.gaya.skala === s.gaya?.skala &&
      x.gaya.desimal === s.gaya?.desimal &&
      x.peran !== 'ulang' &&
      bernilai(x),
  );
  const x = lain.length > 0 ? a.pilih(lain).nilai() : null;
  const ini = s.nilai();
  if (!x || !ini || s.gaya === null || banding(x, pec(ini.n, ini.d * 3n)) < 0 || banding(x, pec(ini.n * 3n, ini.d)) > 0)
    return null;
  return satu('kalimat beda dari tabel', s, cetak(x, s.gaya));
};

export const SATU: readonly (readonly [number, Penyuntik])[] = [
  ...Object.keys(OLAH).map((j) => [3, digit(j)] as const),
  [2, geserPemisah],
  [3, totalUsang],
  [3, totalKurang],
  [3, aturanLain],
  [2, rataPersen],
  [2, tanda],
  [3, peringkat],
  [3, predikat],
  [4, peranSaja('pagu salah ketik', 'pagu')],
  [2, peranSaja('bagian salah', 'bagian')],
  [3, peranSaja('kalimat beda dari tabel', 'ulang')],
  [3, kalimatLain],
];
