import { angka, type Bentuk, boleh, cacah, daftar, data, objek, peta, pilihan, teks } from '../angka/bentuk.js';
import { POLARISASI } from '../rumus/opsi.js';

// `bacaLaporan` says what is wrong with a report of other hands, and much more of it. Here is what a report must at least be to be computed.

const perTahun = peta(data);
const triwulan = objek({ target: daftar(), realisasi: boleh(daftar()), konsolidasi: teks });
const indikator = objek({
  kode: teks,
  nama: teks,
  satuan: teks,
  polarisasi: pilihan(...POLARISASI),
  target: perTahun,
  realisasi: perTahun,
  capaianTerlapor: boleh(perTahun),
  kondisiAwal: boleh(objek({ nilai: data })),
  targetAkhir: boleh(objek({ tahun: cacah, nilai: data, jenis: teks })),
  triwulan: boleh(peta(triwulan)),
  pembanding: boleh(daftar(objek({ jenis: teks, nama: teks }))),
  kebijakan: boleh(objek()),
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
const anggaran = peta(objek({ triwulan: boleh(objek({ rak: boleh(daftar()), realisasi: boleh(daftar()) })) }));
const subKegiatan = objek({ ...berindikator, nama: teks, anggaran });
const kegiatan = objek({ ...berindikator, nama: teks, anggaran: boleh(anggaran), subKegiatan: daftar(subKegiatan) });

export const BENTUK_TUJUAN = daftar(objek({ ...berindikator, uraian: teks, sasaran: daftar(sasaran) }));

/** A report. */
export const BENTUK_LAPORAN = objek({
  instansi: objek({ nama: teks, kode: boleh(teks) }),
  tahun: cacah,
  periode: boleh(objek({ awal: cacah, akhir: cacah })),
  kebijakan: boleh(data),
  catatan: boleh(daftar(teks)),
  tujuan: BENTUK_TUJUAN,
  program: daftar(objek({ ...berindikator, nama: teks, anggaran: boleh(anggaran), kegiatan: daftar(kegiatan) })),
  belanja: boleh(daftar(objek({ uraian: teks, rincian: daftar(objek({ uraian: teks, anggaran: perTahun })) }))),
});
