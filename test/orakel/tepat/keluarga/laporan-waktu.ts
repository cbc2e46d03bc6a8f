import { bandingLaporan, hitungIki, rekapKinerjaPeriode, rekapLaporan } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, angka, angkaPositif, pembulatan } from '../acak.js';
import { type Beda, bandingAngka, bandingIsi, bandingkan, type Harap, nilaiHarap, takTerukur } from '../banding.js';
import { NOL, p, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik, nilaiSulit } from '../menarik.js';
import { type IndikatorData, kebijakanPenuh, type LaporanData, sebagaiLaporan, TAHUN } from '../rekap/bentuk.js';
import { programAcak, sasaranNilai } from '../rekap/buat.js';
import { indikatorTepat, rataKebijakan } from '../rekap/kinerja.js';
import { bacaNilai, capaianTepat } from './capaian.js';
import { kemajuanTepat } from './kemajuan.js';
import { gabungTepat } from './konsolidasi.js';
import { pastikanSah } from './rekap.js';
import { jalurTepat } from './rencana.js';

interface Kasus {
  readonly laporan: LaporanData;
}

/** A report of one sasaran with the indicators given. */
function satuSasaran(indikator: readonly IndikatorData[], isi: Partial<LaporanData> = {}): LaporanData {
  return {
    versi: 1,
    instansi: { nama: 'Dinas A', kode: '1' },
    tahun: Number(TAHUN),
    tujuan: [{ kode: 'T1', uraian: 'Tujuan 1', sasaran: [{ kode: 'S1', uraian: 'Sasaran 1', indikator }] }],
    program: [],
    ...isi,
  };
}

const semuaIndikator = (l: LaporanData) => l.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator));

const polos = (kode: string, isi: Partial<IndikatorData> = {}): IndikatorData => ({
  kode,
  nama: 'I',
  satuan: 'u',
  polarisasi: 'maximize',
  target: {},
  realisasi: {},
  ...isi,
});

const buat = (
  nama: string,
  porsi: number,
  bangkitkan: (acak: Acak) => LaporanData,
  periksa: (l: LaporanData) => Beda[],
  panggil: (l: string) => string = (l) => `rekapLaporan(${l})`,
  sah: (l: LaporanData) => boolean = () => true,
) =>
  keluarga<Kasus>({
    nama,
    porsi,
    bangkitkan: (acak) => ({ laporan: bangkitkan(acak) }),
    periksa({ laporan }) {
      pastikanSah(laporan);
      return periksa(laporan);
    },
    sah: ({ laporan }) => semuaIndikator(laporan).length > 0 && sah(laporan),
    panggilan: ({ laporan }) => panggil(tulis(laporan)),
  });

const ragu = (...isi: Parameters<typeof buat>) => ({ ...buat(...isi), ragu: true as const });

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
      kondisiAwal: { tahun: 2021, nilai: angka(acak) },
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

/** W6: PermenPANRB 8/2021 p. 93 converts the nilai; the capaian stands as it is. */
export const w6 = buat(
  'W6 preset permenpanrb-8-2021: nilai yang dikonversi, bukan capaian',
  2,
  (acak) => {
    const maksimal = acak.peluang(50);
    const c = maksimal ? (acak.peluang(60) ? SERATUS : nilaiSulit(acak)) : p(acak.antara(111, 300));
    const { T, R } = sasaranNilai(c) ?? { T: '50', R: '90' };
    return satuSasaran(
      [
        polos('IK1', {
          target: { [TAHUN]: T },
          realisasi: { [TAHUN]: R },
          ...(maksimal ? { targetMaksimal: true } : {}),
        }),
      ],
      {
        kebijakan: 'permenpanrb-8-2021',
      },
    );
  },
  (l) => {
    const [i] = semuaIndikator(l);
    const x = rekapLaporan(sebagaiLaporan(l)).kinerja.tujuan[0]?.sasaran[0]?.indikator[0];
    if (!i || !x) return bandingIsi('indikator', undefined, 'ada');
    const { targetMaksimal: _, ...biasa } = i;
    const harap = indikatorTepat(biasa, kebijakanPenuh(l));
    const C = nilaiHarap(harap);
    const lolos = C !== null && (C.banding(p(110)) > 0 || (i.targetMaksimal === true && C.banding(SERATUS) >= 0));
    const nilai = hitungIki(x.capaian, i.targetMaksimal ? { targetMaksimal: true } : {});
    return [
      ...bandingkan('capaian', x.capaian, harap, { skala: [] }),
      ...(lolos ? bandingkan('nilai (hitungIki)', nilai, { nilai: p(120) }, { skala: [] }) : []),
    ];
  },
);

/** W3: a year without realisasi has no movement; an older one is not shown in its place. */
export const w3 = ragu(
  'W3 tren laporan tanpa realisasi tahun ini',
  1,
  (acak) =>
    satuSasaran([
      polos('IK1', {
        target: { [TAHUN]: '100' },
        realisasi: { '2022': angkaPositif(acak), '2023': angkaPositif(acak), [TAHUN]: null },
      }),
    ]),
  (l) => {
    const x = rekapLaporan(sebagaiLaporan(l)).kinerja.tujuan[0]?.sasaran[0]?.indikator[0];
    const [i] = semuaIndikator(l);
    if (!x || !i || i.realisasi[TAHUN]) return bandingIsi('indikator', undefined, 'ada');
    return [...bandingkan('tren.delta', x.tren.delta, takTerukur()), ...bandingIsi('tren.arah', x.tren.arah, null)];
  },
);

/** W4: a budget row agrees with itself: sisa and serapan belong to the pagu and realisasi that stand beside them, or are not given. */
export const w4 = ragu(
  'W4 baris anggaran dengan satu baris tanpa realisasi cocok dengan dirinya',
  1,
  (acak) => {
    const program = programAcak(acak, 1);
    const [kegiatan] = program.kegiatan;
    const lubang = {
      kode: `${kegiatan?.kode}.0009`,
      nama: 'Tanpa realisasi',
      anggaran: { [TAHUN]: { pagu: '100000000', realisasi: null } },
    };
    return satuSasaran([polos('IK1', { target: { [TAHUN]: '1' }, realisasi: { [TAHUN]: '1' } })], {
      program: [
        {
          ...program,
          kegiatan: program.kegiatan.map((x, i) => (i === 0 ? { ...x, subKegiatan: [...x.subKegiatan, lubang] } : x)),
        },
      ],
    });
  },
  (l) => {
    const { total } = rekapLaporan(sebagaiLaporan(l)).anggaran;
    const [P, A] = [total.pagu, total.realisasi].map((x) => (x === null ? null : Pecahan.dari(x.toFixed())));
    if (!P || !A) return [];
    return [
      ...(total.sisa === null ? [] : bandingAngka('sisa = pagu − realisasi', total.sisa, P.kurang(A))),
      ...(total.serapan.status === 'tak-terukur' || P.banding(NOL) <= 0
        ? []
        : bandingkan('serapan = realisasi ÷ pagu', total.serapan, { nilai: A.persenDari(P) }, { skala: [] })),
    ];
  },
);

/** W5: an accumulated end target counts the years of the plan, and no others. */
export const w5 = ragu(
  'W5 target akhir akumulasi hanya menghitung tahun rencana',
  1,
  (acak) => {
    const tahun = ['2019', '2020', '2021', '2022', '2023', TAHUN];
    return satuSasaran(
      [
        polos('IK1', {
          target: { [TAHUN]: '10' },
          realisasi: Object.fromEntries(tahun.map((t) => [t, angkaPositif(acak, { besar: 1 })])),
          targetAkhir: { tahun: 2026, nilai: '60', jenis: 'akumulasi' },
        }),
      ],
      { periode: { awal: 2021, akhir: 2026 } },
    );
  },
  (l) => {
    const [i] = semuaIndikator(l);
    const x = rekapLaporan(sebagaiLaporan(l)).kinerja.tujuan[0]?.sasaran[0]?.indikator[0];
    if (!i || !x) return bandingIsi('indikator', undefined, 'ada');
    const awal = l.periode?.awal ?? 0;
    const sampai = Object.entries(i.realisasi).flatMap(([t, R]) =>
      Number(t) >= awal && Number(t) <= l.tahun && R !== null ? [p(R)] : [],
    );
    const T = bacaNilai(i.targetAkhir?.nilai ?? null);
    return bandingkan('kemajuan', x.kemajuan, kemajuanTepat(T, Pecahan.jumlah(sampai), i.polarisasi, null, {}), {
      skala: [],
    });
  },
  undefined,
  (l) => l.periode?.awal === 2021,
);
