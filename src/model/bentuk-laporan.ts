import { angka, type Bentuk, boleh, daftar, dataJson, objek, peta, pilihan, tahun, teks } from '../angka/bentuk.js';
import { POLARISASI } from '../rumus/opsi.js';

// `bacaLaporan` says what is wrong with a report of other hands, and much more of it. Here is what a report must at least be to be computed.

const perTahun: Bentuk = (x) =>
  peta(dataJson)(x) ??
  (Object.keys(x as object).every((k) => /^\d{4}$/.test(k)) ? undefined : ' harus berupa objek menurut tahun');
const triwulan = objek({ target: daftar(dataJson), realisasi: boleh(daftar(dataJson)), konsolidasi: teks });
const indikator = objek({
  kode: teks,
  nama: teks,
  satuan: teks,
  polarisasi: pilihan(...POLARISASI),
  target: perTahun,
  realisasi: perTahun,
  capaianTerlapor: boleh(perTahun),
  kondisiAwal: boleh(objek({ tahun: dataJson, nilai: dataJson })),
  targetAkhir: boleh(objek({ tahun, nilai: dataJson, jenis: teks })),
  triwulan: boleh(peta(triwulan)),
  pembanding: boleh(daftar(objek({ jenis: teks, nama: teks, nilai: dataJson }))),
  kebijakan: boleh(peta(dataJson)),
  bobot: boleh(angka),
});
const berindikator = { kode: teks, indikator: boleh(daftar(indikator)) };
const tautan: Bentuk = (x) => (typeof x === 'string' ? undefined : objek({ kode: teks, porsi: boleh(angka) })(x));
const sasaran = objek({
  kode: teks,
  uraian: teks,
  indikator: daftar(indikator),
  program: boleh(daftar(tautan)),
});
const anggaran = peta(
  objek({
    pagu: dataJson,
    realisasi: dataJson,
    triwulan: boleh(objek({ rak: boleh(daftar(dataJson)), realisasi: boleh(daftar(dataJson)) })),
  }),
);
const subKegiatan = objek({ ...berindikator, nama: teks, anggaran });
const kegiatan = objek({ ...berindikator, nama: teks, anggaran: boleh(anggaran), subKegiatan: daftar(subKegiatan) });

export const BENTUK_TUJUAN = daftar(objek({ ...berindikator, uraian: teks, sasaran: daftar(sasaran) }));

/** A report. */
export const BENTUK_LAPORAN = objek({
  versi: dataJson,
  instansi: objek({ nama: teks, kode: boleh(teks) }),
  tahun,
  periode: boleh(objek({ awal: tahun, akhir: tahun })),
  kebijakan: boleh(dataJson),
  catatan: boleh(daftar(teks)),
  tujuan: BENTUK_TUJUAN,
  program: daftar(objek({ ...berindikator, nama: teks, anggaran: boleh(anggaran), kegiatan: daftar(kegiatan) })),
  belanja: boleh(daftar(objek({ uraian: teks, rincian: daftar(objek({ uraian: teks, anggaran: perTahun })) }))),
});
