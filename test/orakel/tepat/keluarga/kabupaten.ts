import { gabungRekapKabupaten, type RekapKabupaten, rekapKabupaten, rekapLaporan } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import type { Acak } from '../acak.js';
import { type Beda, bandingIsi, bandingkan, type Harap, nilaiHarap } from '../banding.js';
import { p, type Tepat } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { anggaranTepat } from '../rekap/anggaran.js';
import { bandingAnggaranBaris, bandingPredikat, pastikanSah } from '../rekap/banding.js';
import { kebijakanPenuh, type LaporanData, sebagaiLaporan } from '../rekap/bentuk.js';
import { bidikLaporan, kebijakanAcak, laporanAcak } from '../rekap/buat.js';
import { kinerjaTepat, pecahanHarap, rataKebijakan } from '../rekap/kinerja.js';

interface Kasus {
  readonly laporan: readonly LaporanData[];
  readonly cara?: 'per-opd' | 'per-indikator' | 'berbobot';
  readonly bobot?: Readonly<Record<string, string>>;
}

/** The mean over offices: each office equal, each indicator equal, or offices by weight (1 for those not named). */
function kabupatenTepat({ laporan, cara = 'per-opd', bobot = {} }: Kasus): Harap {
  const [pertama] = laporan;
  if (!pertama) throw new Error('tanpa laporan');
  const k = kebijakanPenuh(pertama);
  const kinerja = laporan.map(kinerjaTepat);
  if (cara === 'per-indikator') {
    const semua = kinerja.flatMap((x) => [...x.indikator.values()]);
    return rataKebijakan(semua, [], k);
  }
  const w = laporan.map((l) => p(cara === 'berbobot' ? (bobot[l.instansi.kode] ?? '1') : '1'));
  return rataKebijakan(
    kinerja.map((x) => x.total.harap),
    w,
    k,
  );
}

const lebih = (a: Tepat | null, b: Tepat | null): boolean | null =>
  a instanceof Pecahan && b instanceof Pecahan ? a.banding(b) > 0 : null;

/** Ranks follow the exact values: better stands before, equal with the same full coverage shares a rank. */
function bandingPeringkat(r: RekapKabupaten, { laporan }: Kasus): Beda[] {
  const baris = laporan.map((l) => {
    const { total } = kinerjaTepat(l);
    const peringkat = r.peringkat.find((x) => x.kode === l.instansi.kode)?.peringkat ?? null;
    return {
      kode: l.instansi.kode,
      nilai: nilaiHarap(total.harap),
      penuh: total.cakupan.terukur === total.cakupan.total,
      peringkat,
    };
  });
  return baris.flatMap((a) =>
    baris.flatMap((b) => {
      if (a.peringkat === null || b.peringkat === null || a.kode >= b.kode) return [];
      const [di, ke] = [lebih(a.nilai, b.nilai), lebih(b.nilai, a.nilai)];
      if (di === null || (!di && !ke && !(a.penuh && b.penuh))) return [];
      const tepat = di ? -1 : ke ? 1 : 0;
      return bandingIsi(`peringkat ${a.kode} dan ${b.kode}`, Math.sign(a.peringkat - b.peringkat), tepat);
    }),
  );
}

function banding(r: RekapKabupaten, kasus: Kasus): Beda[] {
  const { laporan } = kasus;
  const [pertama] = laporan;
  if (!pertama) return [];
  const k = kebijakanPenuh(pertama);
  const harap = kabupatenTepat(kasus);
  // The rows of all offices at once, with the same code as one.
  const semua: LaporanData = { ...pertama, tujuan: [], program: laporan.flatMap((l) => l.program) };
  return [
    ...laporan.flatMap((l) => {
      const x = r.opd.find((o) => o.kode === l.instansi.kode);
      const { total } = kinerjaTepat(l);
      if (!x) return bandingIsi(l.instansi.kode, undefined, 'ada');
      return [
        ...bandingkan(l.instansi.nama, x.capaian, total.harap, { pembulatan: k.pembulatan, skala: [] }),
        ...bandingPredikat(l.instansi.nama, x.predikat, total.harap, k),
      ];
    }),
    ...bandingkan('kabupaten', r.rataRata, harap, { pembulatan: k.pembulatan }),
    ...bandingPredikat('kabupaten', r.predikat, harap, k),
    ...bandingPeringkat(r, kasus),
    ...(k.hierarki === 'gabungan'
      ? bandingAnggaranBaris('anggaran', r.anggaran.total, anggaranTepat(semua).total, k)
      : []),
  ];
}

const CARA = [undefined, undefined, 'per-opd', 'per-indikator', 'berbobot'] as const;

/** A kabupaten whose mean is exactly on a bound, two or more means above the indicators; or two offices that are exactly equal. */
function kabupatenAcak(acak: Acak): Kasus {
  const { rataRata, ...lain } = kebijakanAcak(acak);
  // Roots of roots of roots have a degree of hundreds; one report of them is judged in its own family.
  const kebijakan = rataRata?.rumus === 'ukur' || rataRata === undefined ? lain : { ...lain, rataRata };
  const n = acak.antara(2, 3);
  const laporan = acak.deret(n, (i) => laporanAcak(acak, String(i + 1), kebijakan));
  const cara = acak.pilih(CARA);
  const kasus: Kasus = {
    laporan,
    ...(cara ? { cara } : {}),
    ...(cara === 'berbobot' ? { bobot: { '1': acak.pilih(['2', '3', '0.5']) } } : {}),
  };
  const di = acak.n(n);
  const satu = laporan[di];
  const kode = satu?.tujuan[0]?.sasaran[0]?.indikator[0]?.kode;
  if (!satu || kode === undefined) return kasus;
  const ganti = (l: LaporanData): Kasus => ({ ...kasus, laporan: laporan.map((x, i) => (i === di ? l : x)) });
  if (acak.peluang(25)) {
    const lain = pecahanHarap(kinerjaTepat(laporan[(di + 1) % n] ?? satu).total.harap);
    return lain === null
      ? kasus
      : ganti(bidikLaporan(satu, kode, lain, (l) => pecahanHarap(kinerjaTepat(l).total.harap)));
  }
  const v = nilaiMenarik(acak, kebijakanPenuh(satu).pembulatan.desimal);
  return ganti(bidikLaporan(satu, kode, v, (l) => pecahanHarap(kabupatenTepat(ganti(l)))));
}

const opsi = ({ cara, bobot }: Kasus) => ({ ...(cara ? { cara } : {}), ...(bobot ? { bobot } : {}) });
const sah = ({ laporan }: Kasus): boolean => {
  for (const l of laporan) pastikanSah(l);
  return (
    laporan.length > 0 &&
    laporan.every((l) => l.tujuan.every((t) => t.sasaran.length > 0 && t.sasaran.every((s) => s.indikator.length > 0)))
  );
};
const panggilLaporan = (l: LaporanData) => `rekapLaporan(${tulis(l)})`;

export const kabupaten = keluarga<Kasus>({
  nama: 'rekap kabupaten',
  porsi: 6,
  bangkitkan: kabupatenAcak,
  periksa(k) {
    for (const l of k.laporan) pastikanSah(l);
    return banding(
      rekapKabupaten(
        k.laporan.map((l) => rekapLaporan(sebagaiLaporan(l))),
        opsi(k),
      ),
      k,
    );
  },
  sah,
  panggilan: (k) => `rekapKabupaten([${k.laporan.map(panggilLaporan).join(', ')}], ${tulis(opsi(k))})`,
});

export const kabupatenGabung = keluarga<Kasus>({
  nama: 'rekap kabupaten dari bagian-bagiannya',
  porsi: 3,
  bangkitkan: kabupatenAcak,
  periksa(k) {
    for (const l of k.laporan) pastikanSah(l);
    // Each part brings the weights of its own offices.
    const bagian = (l: readonly LaporanData[]) => {
      const { bobot = {}, ...lain } = opsi(k);
      const milik = Object.entries(bobot).filter(([kode]) => l.some((x) => x.instansi.kode === kode));
      return rekapKabupaten(
        l.map((x) => rekapLaporan(sebagaiLaporan(x))),
        { ...lain, bobot: Object.fromEntries(milik) },
      );
    };
    return banding(gabungRekapKabupaten(bagian(k.laporan.slice(1)), bagian(k.laporan.slice(0, 1))), k);
  },
  sah: (k) => k.laporan.length > 1 && sah(k),
  panggilan: (k) =>
    `gabungRekapKabupaten(rekapKabupaten([${k.laporan.slice(1).map(panggilLaporan).join(', ')}]), rekapKabupaten([${k.laporan.slice(0, 1).map(panggilLaporan).join('')}]))`,
});
