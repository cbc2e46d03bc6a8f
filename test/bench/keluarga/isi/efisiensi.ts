import { type Bahan, type Keluarga, selAnggaran } from '../bahan.js';
import { golongan, rasio, rata, selisih } from '../hubungan.js';
import { indikator, selKinerja } from '../kinerja.js';
import type { Sel } from '../lembar.js';
import { bagi, jumlah, kurang, type Pec, pec } from '../pecahan.js';
import { type Baris, type Kolom, penomor, susun } from '../tata.js';

/** Capaian against serapan: their difference, their ratio, or what was saved. */
export const efisiensi: Keluarga = (b: Bahan) => {
  const { a, k, g } = b;
  const cara = a.pilih(['selisih', 'selisih', 'rasio', 'hemat'] as const);
  const beruang = a.kira(45);
  const bertarget = a.kira(35);
  const x = indikator(b, a.bulat(3, 8), 0);
  const nomor = penomor(a);
  const semua: { c: [Sel, Pec]; s: [Sel, Pec]; e: [Sel, Pec] }[] = [];
  const isi: Baris[] = x.map((i, j) => {
    const kin = selKinerja(b, i, 'naik', null, true);
    const pagu = a.rupiah(60, 5000);
    const real = a.bagian(pagu, 700, 985);
    const ang = selAnggaran(b, pagu, real, { sisa: false, persen: true, persenSisa: false, juta: false });
    const sv = pec(real * 100n, pagu);
    const s = ang.c as Sel;
    const ev =
      cara === 'selisih'
        ? kurang(kin.nilai, sv)
        : cara === 'hemat'
          ? kurang(pec(100n), sv)
          : (bagi(kin.nilai, sv) ?? pec(0n));
    const e = k.angka(
      ev,
      cara === 'rasio' ? g.ukur(2) : { ...g.persen, desimal: Math.max(1, g.persen.desimal) },
      cara === 'rasio' ? 'persen' : 'selisih',
    );
    if (cara === 'selisih') selisih(k, e, kin.c, s, { longgar: true, nama: 'efisiensi' });
    else if (cara === 'rasio') rasio(k, e, kin.c, s, { f: pec(1n), longgar: true, nama: 'efisiensi' });
    else
      k.ikat({
        nama: 'efisiensi',
        hasil: e,
        masuk: [s],
        hitung: ([v = pec(0n)]) => kurang(pec(100n), v),
        balik: (_, h) => kurang(pec(100n), h),
        longgar: true,
      });
    // At exactly one the grade is a matter of opinion.
    const kata = k.kata(efisien(ev, cara), 'predikat');
    if (tegas(ev, cara)) golongan(k, kata, [e], ([v = pec(0n)]) => efisien(v, cara), 'efisien');
    semua.push({ c: [kin.c, kin.nilai], s: [s, sv], e: [e, ev] });
    return { no: nomor(j), i: i.nama, t: kin.t, r: kin.r, c: kin.c, p: ang.p, q: ang.r, s, e, kt: kata };
  });
  if (a.kira(45)) {
    const m = (f: 'c' | 's' | 'e'): Sel => {
      const y = k.angka(
        bagi(jumlah(semua.map((z) => z[f][1])), pec(semua.length)) ?? pec(0n),
        f === 'e' && cara === 'rasio'
          ? g.ukur(2)
          : { ...g.persen, desimal: f === 'e' ? Math.max(1, g.persen.desimal) : g.persen.desimal },
        'rata',
      );
      rata(
        k,
        y,
        semua.map((z) => z[f][0]),
      );
      return y;
    };
    const [mc, ms] = [m('c'), m('s')];
    // The ratio of means and the mean of ratios differ, so that a report of ratios prints none.
    isi.push({ i: a.pilih(['Rata-rata', 'RATA-RATA']), c: mc, s: ms, ...(cara !== 'rasio' && { e: m('e') }) });
  }
  const atas = (t: string): string[] => (beruang ? [t] : []);
  const kolom: Kolom[] = [
    { k: 'no', judul: ['No'] },
    { k: 'i', judul: [a.pilih(['Indikator Kinerja', 'Sasaran/Indikator', 'Indikator'])] },
    ...(bertarget
      ? [
          { k: 't', judul: [...atas('Kinerja'), 'Target'] },
          { k: 'r', judul: [...atas('Kinerja'), 'Realisasi'] },
        ]
      : []),
    { k: 'c', judul: [...atas('Kinerja'), a.pilih(['Capaian (%)', '% Capaian Kinerja', 'Capaian Kinerja (%)'])] },
    ...(beruang
      ? [
          { k: 'p', judul: ['Anggaran', 'Pagu (Rp)'] },
          { k: 'q', judul: ['Anggaran', 'Realisasi (Rp)'] },
        ]
      : []),
    {
      k: 's',
      judul: [...atas('Anggaran'), a.pilih(['% Penyerapan Anggaran', 'Serapan (%)', 'Penyerapan Anggaran (%)'])],
    },
    {
      k: 'e',
      judul: [a.pilih(['Tingkat Efisiensi', cara === 'rasio' ? 'Rasio Efisiensi' : 'Efisiensi (%)'])],
      rumus: (no) =>
        cara === 'selisih' ? `${no('c')}-${no('s')}` : cara === 'rasio' ? `${no('c')}/${no('s')}` : `100-${no('s')}`,
    },
    ...(cara !== 'hemat' && a.kira(35) ? [{ k: 'kt', judul: ['Keterangan'] }] : []),
  ];
  const catatan = [
    {
      selisih: 'Tingkat efisiensi = % capaian kinerja - % penyerapan anggaran',
      rasio: 'Rasio efisiensi = capaian kinerja : serapan anggaran; di atas 1 efisien',
      hemat: 'Efisiensi = 100% - serapan anggaran',
    }[cara],
  ];
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 9)}`,
    judul: a.pilih(['Analisis Efisiensi Penggunaan Sumber Daya', 'Efisiensi Penggunaan Anggaran']),
    baris: susun(a, kolom, isi, { nomor: 40, catatan: a.kira(60) ? catatan : [] }),
  });
};

const efisien = (x: Pec, cara: string): string => (x.n > (cara === 'rasio' ? x.d : 0n) ? 'Efisien' : 'Tidak Efisien');
const tegas = (x: Pec, cara: string): boolean => {
  const d = x.n - (cara === 'rasio' ? x.d : 0n);
  return (d < 0n ? -d : d) * 20n > x.d;
};
