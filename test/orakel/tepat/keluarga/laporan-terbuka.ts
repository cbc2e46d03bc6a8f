import { hitungIki, rekapLaporan } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { angkaPositif } from '../acak.js';
import { bandingAngka, bandingIsi, bandingkan, nilaiHarap, takTerukur } from '../banding.js';
import { NOL, p, SERATUS } from '../bilangan.js';
import { nilaiSulit } from '../menarik.js';
import { kebijakanPenuh, sebagaiLaporan, TAHUN } from '../rekap/bentuk.js';
import { programAcak, sasaranNilai } from '../rekap/buat.js';
import { indikatorTepat } from '../rekap/kinerja.js';
import { buat, polos, ragu, satuSasaran, semuaIndikator } from '../rekap/satu-sasaran.js';
import { bacaNilai } from './capaian.js';
import { kemajuanTepat } from './kemajuan.js';

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
