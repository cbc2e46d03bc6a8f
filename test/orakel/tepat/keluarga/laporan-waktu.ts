import { bandingLaporan, rekapKinerjaPeriode, rekapLaporan } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, angka, angkaPositif, pembulatan } from '../acak.js';
import { bandingIsi, bandingkan, type Harap, nilaiHarap, takTerukur } from '../banding.js';
import { NOL, p } from '../bilangan.js';
import { nilaiMenarik, nilaiSulit } from '../menarik.js';
import { type IndikatorData, kebijakanPenuh, sebagaiLaporan, TAHUN } from '../rekap/bentuk.js';
import { sasaranNilai } from '../rekap/buat.js';
import { rataKebijakan } from '../rekap/kinerja.js';
import { buat, polos, satuSasaran, semuaIndikator } from '../rekap/satu-sasaran.js';
import { bacaNilai, capaianTepat } from './capaian.js';
import { kemajuanTepat } from './kemajuan.js';
import { gabungTepat } from './konsolidasi.js';
import { jalurTepat } from './rencana.js';

/** Two years of an indicator, its end target and its baseline: every comparison that a report makes of it. */
export const bandingTahun = buat(
  'laporan: pembanding antarwaktu',
  5,
  (acak) => {
    const b = pembulatan(acak);
    const [ini, lalu] = [nilaiSulit(acak), acak.peluang(50) ? nilaiSulit(acak) : nilaiMenarik(acak, b.desimal)];
    const [a, z] = [sasaranNilai(ini), sasaranNilai(lalu)];
    const indikator = polos('IK1', {
      target: { '2023': z?.T ?? '3', [TAHUN]: a?.T ?? '3' },
      realisasi: { '2023': z?.R ?? '2', [TAHUN]: a?.R ?? '2' },
      targetAkhir: { tahun: 2026, nilai: angkaPositif(acak), jenis: 'nilai-akhir' },
      // Progress below 0 is D8, so the baseline is one from which both lie up.
      kondisiAwal: { tahun: 2021, nilai: acak.pilih(['0', '-3', '-12.5']) },
    });
    return satuSasaran([indikator], { kebijakan: { pembulatan: b } });
  },
  (l) => {
    const k = kebijakanPenuh(l);
    const [i] = semuaIndikator(l);
    const x = bandingLaporan(rekapLaporan(sebagaiLaporan(l)))[0]?.indikator[0];
    if (!i || !x) return bandingIsi('indikator', undefined, 'ada');
    const opsi = { pembulatan: k.pembulatan, skala: [] };
    const pada = (tahun: string) =>
      capaianTepat(bacaNilai(i.target[tahun] ?? null), bacaNilai(i.realisasi[tahun] ?? null), i.polarisasi, {
        batas: k.batasIndikator,
      });
    const [ini, lalu] = [pada(TAHUN), pada('2023')].map(nilaiHarap);
    const tren: Harap = ini instanceof Pecahan && lalu instanceof Pecahan ? { nilai: ini.kurang(lalu) } : takTerukur();
    const R = bacaNilai(i.realisasi[TAHUN] ?? null);
    const T = bacaNilai(i.targetAkhir?.nilai ?? null);
    const B = bacaNilai(i.kondisiAwal?.nilai ?? null);
    return [
      ...bandingkan('trenCapaian', x.trenCapaian, tren, opsi),
      ...bandingkan(
        'akhirRenstra.kemajuan',
        x.akhirRenstra.kemajuan,
        kemajuanTepat(T, R, i.polarisasi, null, {}),
        opsi,
      ),
      ...bandingkan(
        'akhirRenstra.dariKondisiAwal',
        x.akhirRenstra.dariKondisiAwal,
        kemajuanTepat(T, R, i.polarisasi, B, { metode: 'dari-kondisi-awal' }),
        opsi,
      ),
      ...(T === null || B === null ? [] : bandingkan('jalur', x.jalur.nilai, jalurTepat(B, T, p(3), p(5)), opsi)),
    ];
  },
  (l) => `bandingLaporan(rekapLaporan(${l}))`,
  (l) => semuaIndikator(l).every((i) => (i.kondisiAwal?.nilai ?? '-1').startsWith('-') || i.kondisiAwal?.nilai === '0'),
);

/** Quarters of several indicators, consolidated each in its own way, and their mean; thirds in the quarters and in the mean. */
export const triwulan = buat(
  'laporan: kinerja sampai triwulan',
  6,
  (acak) => {
    const b = pembulatan(acak);
    const indikator = acak.deret(acak.antara(1, 4), (i) => {
      const konsolidasi = acak.pilih(['jumlah', 'rata-rata', 'terakhir'] as const);
      const target = acak.deret(4, () => angkaPositif(acak, { besar: 1 }));
      const realisasi = target.map(() => (acak.peluang(12) ? null : angka(acak, { besar: 1 })));
      return polos(`IK${i + 1}`, {
        target: { [TAHUN]: '10' },
        realisasi: { [TAHUN]: null },
        triwulan: { [TAHUN]: { konsolidasi, target, realisasi } },
      });
    });
    return satuSasaran(bidikTriwulan(acak, indikator, b.desimal), { kebijakan: { pembulatan: b } });
  },
  (l) => {
    const k = kebijakanPenuh(l);
    const hasil = rekapKinerjaPeriode(sebagaiLaporan(l), 4);
    const harap = semuaIndikator(l).map((i) => [i.kode, triwulanTepat(i)] as const);
    const opsi = { pembulatan: k.pembulatan };
    return [
      ...harap.flatMap(([kode, h]) => {
        const x = hasil.indikator.find((i) => i.kode === kode);
        return x ? bandingkan(kode, x.capaian, h, { ...opsi, skala: [] }) : bandingIsi(kode, undefined, 'ada');
      }),
      ...bandingkan(
        'rata-rata',
        hasil.rataRata,
        rataKebijakan(
          harap.map(([, h]) => h),
          [],
          k,
        ),
        opsi,
      ),
    ];
  },
  (l) => `rekapKinerjaPeriode(${l}, 4)`,
);

function triwulanTepat(i: IndikatorData): Harap {
  const tw = i.triwulan?.[TAHUN];
  if (!tw) return takTerukur();
  const baris = tw.target
    .map((T, j) => ({ T: bacaNilai(T), R: bacaNilai(tw.realisasi[j] ?? null) }))
    .filter((x) => x.R !== null);
  const [T, R] = [
    gabungTepat(
      baris.map((x) => x.T),
      tw.konsolidasi,
    ),
    gabungTepat(
      baris.map((x) => x.R),
      tw.konsolidasi,
    ),
  ];
  return R === null ? takTerukur() : capaianTepat(T, R, i.polarisasi);
}

/** The last indicator's fourth quarter brings the mean to a bound or a tie. */
function bidikTriwulan(acak: Acak, indikator: readonly IndikatorData[], desimal: number): readonly IndikatorData[] {
  const lain = indikator.slice(0, -1).map((i) => nilaiHarap(triwulanTepat(i)));
  if (!lain.every((x) => x instanceof Pecahan)) return indikator;
  const c = nilaiMenarik(acak, desimal)
    .kali(p(indikator.length))
    .kurang(Pecahan.jumlah(lain as Pecahan[]));
  const isi = c.banding(NOL) < 0 ? null : sasaranNilai(c);
  const [akhir] = indikator.slice(-1);
  if (isi === null || !akhir) return indikator;
  const tw = {
    konsolidasi: 'terakhir' as const,
    target: [null, null, null, isi.T],
    realisasi: [null, null, null, isi.R],
  };
  return [...indikator.slice(0, -1), { ...akhir, triwulan: { [TAHUN]: tw } }];
}
