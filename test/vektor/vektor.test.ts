import { describe, expect, it } from 'vitest';
import { bacaAngka } from '../../src/angka/baca/baca-angka.js';
import { bulatkan } from '../../src/angka/bulatkan.js';
import { formatAngka } from '../../src/angka/cetak/format-angka.js';
import { bacaKode } from '../../src/model/kode.js';
import { angkaOrdinal, daftarOrdinal } from '../../src/model/ordinal.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { jumlahRupiah } from '../../src/rumus/anggaran/jumlah-rupiah.js';
import { sisa } from '../../src/rumus/anggaran/sisa.js';
import { capaianBatas, capaianTargetMaksimal } from '../../src/rumus/capaian/batas.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { efisiensiDariNilai } from '../../src/rumus/efisiensi/nilai-efisiensi.js';
import { efisiensiRasio } from '../../src/rumus/efisiensi/rasio.js';
import { hitungRataRataEfisiensi } from '../../src/rumus/efisiensi/rata-rata-efisiensi.js';
import { efisiensiSelisih } from '../../src/rumus/efisiensi/selisih.js';
import { BOBOT_NKA_PMK_62_2023, hitungNka } from '../../src/rumus/efisiensi/smart.js';
import { BOBOT_LKE_88_2021 } from '../../src/rumus/evaluasi-akip/bobot-lke.js';
import { hitungLke, type OpsiLke } from '../../src/rumus/evaluasi-akip/hitung-lke.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import { hitungUkurBertingkat } from '../../src/rumus/gabungan/ukur-bertingkat.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { hitungIki } from '../../src/rumus/individu/iki.js';
import type { JenisKonsolidasi, Polarisasi, TabelKonversi } from '../../src/rumus/opsi.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';
import { hitungSkm } from '../../src/rumus/survei/hitung-skm.js';
import { hitungBarisE81 } from '../../src/rumus/waktu/e81.js';
import { hitungE81Kaki } from '../../src/rumus/waktu/e81-kaki.js';
import { hitungKemajuan } from '../../src/rumus/waktu/hitung-kemajuan.js';
import { hitungTren } from '../../src/rumus/waktu/hitung-tren.js';
import { hitungKondisiAkhir } from '../../src/rumus/waktu/kondisi-akhir.js';
import { konsolidasi } from '../../src/rumus/waktu/konsolidasi.js';
import { periksaTargetTriwulan } from '../../src/rumus/waktu/periksa-target-triwulan.js';
import type { IdSkala } from '../../src/skala/daftar.js';
import { tentukanPredikat } from '../../src/skala/tentukan-predikat.js';
import { Pecahan } from '../orakel/pecahan.js';
import berkas from './vektor.json' with { type: 'json' };

interface Vektor {
  readonly id: string;
  readonly rule: string;
  // biome-ignore lint/suspicious/noExplicitAny: each rule has inputs of its own shape; the runner of the rule reads them
  readonly input: any;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly source: string;
}
const daftar = berkas.vektor as readonly Vektor[];

/**
 * Printed figures that the arithmetic does not give. The figure that it does give is asserted beside them; here stands why the printed one
 * is not expected, so that none is passed over silently.
 */
const salahCetak: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'EF-10': { narasi_cetak: 'narasi mencetak 98,9, tabelnya dan hitungan 98,80 (87,93 ÷ 89)' },
};

type Nilai = string | boolean | null | object;
const tepat = (h: Hasil) => (h.status === 'terukur' ? h.nilai.toFixed() : null);
const bulat = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : null);
const potong = (h: Hasil, desimal = 2) =>
  h.status === 'terukur' ? bulatkan(h.nilai, desimal, 'potong').toFixed() : null;
const pada = (h: Hasil, desimal: number) => (h.status === 'terukur' ? bulatkan(h.nilai, desimal).toFixed() : null);
const predikat = (nilai: number | string | Hasil, skala: IdSkala) => {
  const p = tentukanPredikat(nilai, skala);
  return p.status === 'kelas' ? { kode: p.kode, label: p.label } : { kode: null, label: null, alasan: p.alasan };
};
const LEPAS = { bawah: null, atas: null };
const klem = ([bawah, atas]: (number | null)[] = [0, null]) => ({
  batas: { bawah: bawah ?? null, atas: atas ?? null },
});
const maximize = ({ target, realisasi }: { target: number; realisasi: number }) => {
  const h = hitungCapaian({ target, realisasi, polarisasi: 'maximize' });
  return { capaian: tepat(h), capaian_2dp: bulat(h) };
};
const rentang = (polarisasi: Polarisasi) => (x: { target: [number, number]; realisasi: number }) => {
  const [bawah, atas] = x.target;
  const h = hitungCapaian({ target: { bawah, atas }, realisasi: x.realisasi, polarisasi });
  return { capaian: tepat(h), capaian_2dp: bulat(h), printed_0dp: pada(h, 0) };
};
const ordinal = (id: string) => (x: { skala: Record<string, number>; target: string; realisasi: string }) => {
  const milik = Object.fromEntries(
    (daftarOrdinal.find((o) => o.id === id)?.label ?? []).map(([l, n]) => [l, Number(n)]),
  );
  expect(milik).toMatchObject(x.skala);
  const angka = (label: string) => angkaOrdinal(label, id) ?? null;
  return {
    capaian: tepat(hitungCapaian({ target: angka(x.target), realisasi: angka(x.realisasi), polarisasi: 'maximize' })),
  };
};
const triwulan =
  (jenis: JenisKonsolidasi, polarisasi: Polarisasi) => (x: { target: number[]; realisasi: number[] }) => {
    const h = konsolidasi({ ...x, jenis, polarisasi }, { minimize: 'rasio' });
    return { capaian: tepat(h.capaian), triwulan: String(h.periode), terisi: String(h.terisi) };
  };
const nilaiTriwulan = (jenis: JenisKonsolidasi) => (x: { nilai: number[]; sampai: number }) => ({
  nilai: tepat(
    konsolidasi({ target: x.nilai, realisasi: x.nilai, jenis, polarisasi: 'maximize' }, { sampai: x.sampai }).realisasi,
  ),
});
const labelLan = (skala: IdSkala) => (x: { nilai: number }) => {
  const p = predikat(x.nilai, skala);
  // The vectors write "Sangat berhasil", the seed's table "Sangat Berhasil".
  const label = p.label === null ? null : `${p.label.slice(0, 1)}${p.label.slice(1).toLowerCase()}`;
  return { predikat: label, flag: p.alasan?.replace('-', '_') ?? null };
};
const dua = (program: [number, number][]) => {
  const baris = program.map(([pagu, realisasi]) => ({ pagu, realisasi }));
  const jumlah = (x: number[]) => tepat(evaluasi(jumlahRupiah, { x }));
  const [pagu, realisasi] = [jumlah(program.map(([p]) => p)), jumlah(program.map(([, a]) => a))];
  return {
    pagu,
    realisasi,
    rata: rataRata(baris.map((b) => hitungSerapan(b))),
    gabungan: hitungSerapan({ pagu, realisasi }),
  };
};

// biome-ignore lint/suspicious/noExplicitAny: see Vektor
const penguji: Readonly<Record<string, (x: any) => Readonly<Record<string, Nilai>>>> = {
  'capaian.maximize': maximize,
  'capaian.minimize.selisih': ({ target, realisasi, clamp }) => {
    const hitung = (batas: object) => tepat(hitungCapaian({ target, realisasi, polarisasi: 'minimize' }, batas));
    return { capaian: hitung(klem(clamp)), capaian_unclamped: hitung({ batas: LEPAS }), capaian_floor_0: hitung({}) };
  },
  'capaian.minimize.rasio': ({ target, realisasi }) => {
    const h = hitungCapaian({ target, realisasi, polarisasi: 'minimize' }, { minimize: 'rasio' });
    const nol = h.jejak.kebijakan.find((k) => k.aturan === 'realisasiNol')?.nilai;
    return { capaian: tepat(h), capaian_2dp: bulat(h), policy: nol === 'seratus' ? 'nol_realisasi=100' : null };
  },
  'capaian.minimize.target_nol_skala_terburuk': ({ target, realisasi }) => {
    const h = hitungCapaian({ target, realisasi, polarisasi: 'minimize' });
    expect(h).toMatchObject({ alasan: 'target-nol' });
    return { capaian: tepat(h) };
  },
  'capaian.stabilize.interpolasi': ({ target, realisasi, skala }) => {
    const masukan = { target, realisasi, polarisasi: 'stabilize' } as const;
    return {
      ca: tepat(hitungCapaian(masukan)),
      capaian: tepat(hitungCapaian(masukan, { stabilize: { tabel: skala as TabelKonversi } })),
    };
  },
  'capaian.range.normal': rentang('maximize'),
  'capaian.range.khusus': rentang('minimize'),
  'capaian.ordinal.opini_bpk': ordinal('opini-bpk'),
  'capaian.ordinal.sakip': ordinal('nilai-sakip'),
  'capaian.persentase': ({ pembilang, penyebut }) => {
    const h = hitungCapaian({ target: penyebut, realisasi: pembilang, polarisasi: 'maximize' });
    return { persen_2dp: bulat(h) };
  },
  'triwulan.sum.hanya_terisi': triwulan('jumlah', 'maximize'),
  'triwulan.take_last_known.naik': triwulan('terakhir', 'maximize'),
  'triwulan.take_last_known.turun': triwulan('terakhir', 'minimize'),
  'triwulan.nol_adalah_terisi': triwulan('terakhir', 'maximize'),
  'triwulan.sum': nilaiTriwulan('jumlah'),
  'triwulan.take_last_known': nilaiTriwulan('terakhir'),
  'triwulan.sum.ketat': ({ target, realisasi, sampai }) => {
    const h = konsolidasi({ target, realisasi, jenis: 'jumlah', polarisasi: 'maximize' }, { cara: 'ketat', sampai });
    expect(h.capaian).toMatchObject({ alasan: 'periode-belum-lengkap' });
    return { hasil: tepat(h.capaian) };
  },
  'triwulan.cek_jumlah_target': ({ target_triwulan, target_tahunan }) => {
    const h = periksaTargetTriwulan({
      targetTriwulan: target_triwulan,
      targetTahunan: target_tahunan,
      jenis: 'jumlah',
    });
    return { konsisten: h.status === 'konsisten' };
  },
  'predikat.empat_skala_batusopang': labelLan('lan.empat-kelas'),
  'predikat.empat_skala_batusopang_cetakan_3_1': labelLan('lan.empat-kelas-cetakan-3-1'),
  'predikat.permendagri86.e81_ekspor': ({ nilai }) => ({
    kode: predikat(nilai, 'permendagri-86-2017.e81-ekspor').kode,
  }),
  'predikat.akip88': ({ nilai }) => ({ predikat: predikat(nilai, 'akip.permenpanrb-88-2021').kode }),
  'predikat.skm14': ({ nik }) => ({ mutu: predikat(nik, 'skm.permenpanrb-14-2017').kode }),
  'predikat.skm14.celah': ({ nik_raw }) => ({
    nik_2dp_half_up: bulatkan(nik_raw, 2).toFixed(),
    mutu: predikat(nik_raw, 'skm.permenpanrb-14-2017').kode,
  }),
  'skm.ikm': ({ nrr, bobot }) => {
    const h = hitungSkm({ nrr }, bobot === '1/9' ? {} : { bobot: nrr.map(() => bobot) });
    return { ikm: tepat(h.ikm), nik: tepat(h.nik), mutu: predikat(h.nik, 'skm.permenpanrb-14-2017').kode };
  },
  'iki.nilai_konversi.8_2021': ({ capaian, target_adalah_nilai_maksimal: maksimal = false }) => {
    const dinilai = maksimal ? evaluasi(capaianTargetMaksimal, { C: capaian }) : capaian;
    return {
      nilai: tepat(hitungIki(capaian, { targetMaksimal: maksimal })),
      kategori: predikat(dinilai, 'iki.permenpanrb-8-2021').label,
    };
  },
  'rollup.rata_rata.abaikan_tidak_terukur': ({ capaian }) => {
    const h = rataRata(capaian);
    return {
      rata_exact: `${tepat(h)?.slice(0, 7)}...`,
      printed: potong(h),
      trunc_2dp: potong(h),
      half_up_2dp: bulat(h),
    };
  },
  'rollup.rata_rata.tidak_terukur_nol': ({ capaian }) => ({ rata: tepat(rataRata(capaian, { takTerukur: 'nol' })) }),
  'rollup.rata_rata.dengan_batas_100': ({ capaian, cap }) => ({
    rata_2dp: bulat(rataRata(capaian.map((C: number) => evaluasi(capaianBatas, { C, bawah: 0, atas: cap })))),
  }),
  'rollup.rata_rata_geometrik': ({ rasio, persen }) => {
    const indikator = (rasio ?? []).map(([realisasi, target]: [number, number]) => ({ target, realisasi }));
    const h = rasio ? hitungUkurBertingkat([{ keluaran: [{ indikator }] }]).unit : rataRata(persen, { cara: 'ukur' });
    return { persen_2dp: bulat(h) };
  },
  'anggaran.rollup': ({ program }) => ({ pagu: dua(program).pagu, realisasi: dua(program).realisasi }),
  'anggaran.serapan_sasaran.rata_sederhana': ({ program }) => {
    const { rata } = dua(program);
    return { serapan_2dp: bulat(rata), printed: pada(rata, 1) };
  },
  'anggaran.serapan_sasaran.gabungan': ({ program }) => ({ serapan_2dp: bulat(dua(program).gabungan) }),
  'anggaran.serapan_sasaran': ({ program }) => {
    const { rata, gabungan } = dua(program);
    return {
      rata_sederhana_2dp: bulat(rata),
      gabungan_2dp_half_up: bulat(gabungan),
      gabungan_2dp_trunc: potong(gabungan),
    };
  },
  'anggaran.rincian_vs_program': ({ jumlah_rincian: [p1, a1], jumlah_program: [p2, a2] }) => ({
    selisih_pagu: tepat(evaluasi(sisa, { P: p1, A: p2 })),
    selisih_realisasi: tepat(evaluasi(sisa, { P: a1, A: a2 })),
  }),
  'anggaran.penyerapan': (x) => ({ serapan_2dp: bulat(hitungSerapan(x)) }),
  'tren.pertumbuhan': ({ lalu, ini, delta_cetak }) => {
    const seri = [
      { tahun: 2021, nilai: lalu },
      { tahun: 2022, nilai: ini },
    ];
    const h = hitungTren({ seri, polarisasi: 'maximize' });
    const cetakan = potong(h.pertumbuhan) ?? '';
    return {
      delta: tepat(h.delta),
      persen_half_up: bulat(h.pertumbuhan),
      persen_2dp: bulat(h.pertumbuhan),
      persen_trunc: cetakan,
      printed: h.arah === 'turun' ? `${formatAngka(cetakan.replace('-', ''))} (penurunan)` : cetakan,
      delta_cetak_konsisten: tepat(h.delta) === String(delta_cetak),
    };
  },
  'kemajuan.maximize': ({ target_akhir, realisasi }) => ({
    tingkat_kemajuan_2dp: bulat(hitungKemajuan({ targetAkhir: target_akhir, realisasi, polarisasi: 'maximize' })),
  }),
  'kemajuan.minimize': ({ target_akhir: targetAkhir, realisasi }) => {
    const masukan = { targetAkhir, realisasi, polarisasi: 'minimize' } as const;
    return {
      rasio_2dp: bulat(hitungKemajuan(masukan, { minimize: 'rasio' })),
      selisih_unclamped: tepat(hitungKemajuan(masukan, { batas: LEPAS })),
      selisih_floor_0: tepat(hitungKemajuan(masukan)),
    };
  },
  'kemajuan.dari_kondisi_awal': ({ kondisi_awal, target_akhir, nilai }) => {
    const masukan = {
      targetAkhir: target_akhir,
      realisasi: nilai,
      kondisiAwal: kondisi_awal,
      polarisasi: 'maximize',
    } as const;
    return { progres_2dp: bulat(hitungKemajuan(masukan, { metode: 'dari-kondisi-awal' })) };
  },
  'renstra.kondisi_akhir': ({ target, jenis }) => ({
    kondisi_akhir: tepat(hitungKondisiAkhir({ target, jenis: jenis.replace('_', '-') })),
  }),
  'renstra.rupiah_akhir': ({ rp }) => ({ jumlah: tepat(hitungKondisiAkhir({ target: rp, jenis: 'akumulasi' })) }),
  'renstra.rollup_kegiatan': ({ sub_2022 }) => ({ kegiatan: tepat(evaluasi(jumlahRupiah, { x: sub_2022 })) }),
  'e81.baris': ({ k5, k6, k7, tw }) => {
    const h = hitungBarisE81({
      targetRenstra: k5,
      realisasiSampaiTahunLalu: k6,
      targetRenja: k7,
      realisasiTriwulan: tw,
      konsolidasi: 'jumlah',
      jenisRenstra: 'akumulasi',
      polarisasi: 'maximize',
    });
    return {
      k12: tepat(h.realisasiRenja),
      tingkat_renja: tepat(h.tingkatCapaianRenja),
      k13_realisasi_renstra: tepat(h.realisasiSampaiTahunIni),
      tingkat_renstra: tepat(h.tingkatCapaianRenstra),
    };
  },
  'e81.rata_rata': ({ tingkat_k, tingkat_rp }) => {
    const kegiatan = tingkat_rp.map((realisasi: number) => ({ pagu: 100, realisasi }));
    const h = hitungE81Kaki({ tingkatKinerja: tingkat_k, kegiatan });
    return {
      rata_k_2dp: bulat(h.kinerja),
      predikat_k: predikat(h.kinerja, 'permendagri-86-2017.e81-ekspor').kode,
      rata_rp: tepat(h.rupiah),
      predikat_rp: predikat(h.rupiah, 'permendagri-86-2017.e81-ekspor').kode,
    };
  },
  'efisiensi.rasio': ({ capaian, serapan }) => ({
    rasio_2dp: bulat(evaluasi(efisiensiRasio, { C: capaian, S: serapan })),
  }),
  'efisiensi.rasio.rata_rata': ({ capaian, serapan }) => {
    // One row is its own average; the mean of claimable ratios needs the rows of Tabel 3.4.4 of the seed.
    const satu = hitungRataRataEfisiensi([{ capaian, serapan }]);
    const tabel = hitungRataRataEfisiensi([
      { capaian: null, serapan: '79.9' },
      { capaian: '102.5', serapan: '98.86' },
      { capaian: '111.1', serapan: '99.9' },
      { capaian: 80, serapan: '99.07' },
    ]);
    return {
      rasio_2dp: bulat(satu.rasioRataRata),
      kelebihan_2dp: bulat(satu.kelebihan),
      rata_dari_rasio_terukur_2dp: bulat(tabel.rataRataRasio),
    };
  },
  'efisiensi.selisih.kategori5': ({ capaian, serapan }) => {
    const h = evaluasi(efisiensiSelisih, { C: capaian, S: serapan });
    return {
      selisih_2dp: bulat(h),
      kategori: predikat(h, 'efisiensi.selisih-banjarnegara').kode?.replace('-', '_') ?? null,
    };
  },
  'efisiensi.ne_invers': ({ NE }) => ({ E: tepat(evaluasi(efisiensiDariNilai, { NE })) }),
  'smart.nka_satker': ({ bobot, ...unsur }) => ({ nka_2dp: bulat(hitungNka(unsur, { bobot })) }),
  'nka.pmk62': (unsur: { perencanaan: number; pelaksanaan: number }) => {
    const h = hitungNka(unsur, { bobot: BOBOT_NKA_PMK_62_2023 });
    return { nka_exact: tepat(h), nka_2dp_half_up: bulat(h), js_toFixed_would_give: Number(tepat(h)).toFixed(2) };
  },
  'lke.skor_subkomponen': ({ bobot, grade, poin }) => {
    const tabel = { id: 'vektor', nama: 'vektor', poin: Object.entries<number>(poin), kutipan: BOBOT_KUTIPAN };
    const sub = [{ kode: 'sub', bobot, huruf: grade }];
    const skor = (opsi: OpsiLke) => hitungLke([{ kode: 'k', sub }], opsi).komponen[0]?.nilai ?? null;
    const [baku, diberi] = [skor({}), skor({ huruf: tabel })];
    // The points that the vector gives are the library's own.
    expect(baku).toEqual(diberi);
    return { nilai: diberi === null ? null : tepat(diberi) };
  },
  'lke.total_bobot': ({ komponen, sub }) => {
    expect(BOBOT_LKE_88_2021.map((k) => k.bobot)).toEqual(komponen);
    expect(BOBOT_LKE_88_2021.map((k) => k.sub.map((s) => s.bobot))).toEqual(sub);
    const penuh = BOBOT_LKE_88_2021.map((k) => ({ kode: k.kode, sub: k.sub.map((s) => ({ ...s, huruf: 'AA' })) }));
    return { total: tepat(hitungLke(penuh).total) };
  },
  'kode.parse': ({ kode }) => {
    const h = bacaKode(kode);
    if (h.status === 'rusak') return {};
    const { urusan, bidang, program, kegiatan, subKegiatan, tingkat, lebarSubKegiatan } = h;
    const teks = (x: number | undefined) => String(x);
    return {
      ...{ urusan: teks(urusan), bidang: teks(bidang), program: teks(program), subkegiatan: teks(subKegiatan) },
      kegiatan: [...(kegiatan ?? [])],
      level: tingkat.replace('-', ''),
      versi: `${lebarSubKegiatan}-digit`,
    };
  },
  'kode.setara': ({ a, b }) => {
    const [x, y] = [bacaKode(a), bacaKode(b)];
    if (x.status === 'rusak' || y.status === 'rusak') return {};
    return { setara: x.kunci === y.kunci, id: x.kunci };
  },
  'kode.generik': ({ kode }) => {
    const h = bacaKode(kode);
    return { valid: h.status === 'kode', generik: h.status === 'kode' && h.generik };
  },
  'angka.parse_id': ({ teks }) => {
    const h = bacaAngka(teks);
    if (h.status === 'angka') {
      const angka = Number(h.nilai.toFixed());
      if (h.huruf) return { nilai: { angka, huruf: h.huruf } };
      return { nilai: h.satuan ? { angka, satuan: h.satuan } : h.nilai.toFixed() };
    }
    if (h.status === 'ambigu') {
      return { nilai: { flag: 'format_ambigu', kandidat: Number(h.kandidat[0]?.nilai.toFixed()) } };
    }
    expect(h.status).toBe('kosong');
    return { nilai: null };
  },
};
const BOBOT_KUTIPAN = [{ acuan: 'lke-bayufadayan', tempat: 'calculateNilai', kedudukan: 'praktik' }] as const;

describe('vektor.json', () => {
  it('holds as many vectors as it says, each with its own id and a runner for its rule', () => {
    expect(daftar).toHaveLength(berkas.jumlah);
    expect(new Set(daftar.map((v) => v.id)).size).toBe(daftar.length);
    expect([...new Set(daftar.map((v) => v.rule))].sort()).toEqual(Object.keys(penguji).sort());
  });

  it('has no misprint listed that is not among the vectors', () => {
    for (const [id, kunci] of Object.entries(salahCetak)) {
      expect(Object.keys(daftar.find((v) => v.id === id)?.expected ?? {})).toEqual(
        expect.arrayContaining(Object.keys(kunci)),
      );
    }
  });

  it.each(daftar.map((v) => [v.id, v.rule, v] as const))('%s (%s)', (id, rule, vektor) => {
    const hasil = penguji[rule]?.(vektor.input) ?? {};
    for (const [kunci, harapan] of Object.entries(vektor.expected)) {
      if (salahCetak[id]?.[kunci]) continue;
      expect(Object.keys(hasil), `${id}: ${kunci} is not computed`).toContain(kunci);
      const nilai = hasil[kunci];
      if (typeof harapan !== 'number') expect(nilai, kunci).toEqual(harapan);
      else
        expect(
          Pecahan.dari(String(nilai)).sama(Pecahan.dari(String(harapan))),
          `${kunci}: ${nilai}, not ${harapan}`,
        ).toBe(true);
    }
  });
});
