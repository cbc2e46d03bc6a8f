import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { terdekat } from '../../src/angka/kata-terdekat.js';
import { laporanDariBaris } from '../../src/baris/laporan-dari-baris.js';
import { NOTASI } from '../../src/baris/notasi.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { bacaKonfigurasi } from '../../src/periksa/keluaran/konfigurasi.js';
import { OPSI_PERIKSA, periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { OPSI_TULIS_PHP, tulisPhp } from '../../src/php/tulis-php.js';
import { OPSI_BARIS_ANGGARAN } from '../../src/rekap/baris-induk.js';
import { OPSI_REKAP_KE_JSON, rekapKeJson } from '../../src/rekap/ke-json.js';
import { OPSI_REKAP_KOLOM, rekapKolom } from '../../src/rekap/kolom/rekap-kolom.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { OPSI_KABUPATEN, rekapKabupaten } from '../../src/rekap/rekap-kabupaten.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { BAHASA, pesanAlasan } from '../../src/rumus/alasan.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { serapan } from '../../src/rumus/anggaran/serapan.js';
import { hitungCapaian, OPSI_CAPAIAN } from '../../src/rumus/capaian/hitung-capaian.js';
import { pesanPeringatan } from '../../src/rumus/daftar-peringatan.js';
import { hitungEfisiensi, OPSI_EFISIENSI } from '../../src/rumus/efisiensi/hitung-efisiensi.js';
import { hitungNilaiEfisiensi } from '../../src/rumus/efisiensi/nilai-efisiensi.js';
import { hitungRataRataEfisiensi, OPSI_RATA_RATA_EFISIENSI } from '../../src/rumus/efisiensi/rata-rata-efisiensi.js';
import { hitungNka, OPSI_NKA } from '../../src/rumus/efisiensi/smart.js';
import { hitungLke, OPSI_LKE } from '../../src/rumus/evaluasi-akip/hitung-lke.js';
import { hitungEfektivitas } from '../../src/rumus/gabungan/efektivitas.js';
import { OPSI_RATA_RATA, rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import { hitungUkurBertingkat } from '../../src/rumus/gabungan/ukur-bertingkat.js';
import { hitungIki, OPSI_IKI } from '../../src/rumus/individu/iki.js';
import { hitungKolom } from '../../src/rumus/kolom/hitung-kolom.js';
import { OPSI_KOLOM } from '../../src/rumus/kolom/opsi-kolom.js';
import {
  type Aturan,
  OPSI_BULATAN,
  pastikanBoolean,
  pastikanDaftar,
  pastikanObjek,
} from '../../src/rumus/pastikan-opsi.js';
import { evaluasi, OPSI_EVALUASI } from '../../src/rumus/pembaca/evaluasi.js';
import { keExcel, OPSI_EXCEL } from '../../src/rumus/pembaca/ke-excel.js';
import { kePhp, OPSI_PHP } from '../../src/rumus/pembaca/ke-php.js';
import { hitungSkm, OPSI_SKM } from '../../src/rumus/survei/hitung-skm.js';
import { hitungBarisE81, hitungRupiahE81, OPSI_E81 } from '../../src/rumus/waktu/e81.js';
import { hitungE81Kaki, OPSI_KAKI_E81 } from '../../src/rumus/waktu/e81-kaki.js';
import { hitungBarisRkpd, hitungRupiahRkpd } from '../../src/rumus/waktu/e81-rkpd.js';
import { hitungBarisTahunan } from '../../src/rumus/waktu/e81-tahunan.js';
import { hitungKemajuan, OPSI_KEMAJUAN } from '../../src/rumus/waktu/hitung-kemajuan.js';
import { hitungTren } from '../../src/rumus/waktu/hitung-tren.js';
import { hitungKondisiAkhir, OPSI_KONDISI_AKHIR } from '../../src/rumus/waktu/kondisi-akhir.js';
import { konsolidasi, OPSI_KONSOLIDASI } from '../../src/rumus/waktu/konsolidasi.js';
import { hitungSerapanRak } from '../../src/rumus/waktu/rak.js';
import { hitungTrenCapaian, OPSI_TREN_CAPAIAN } from '../../src/rumus/waktu/tren-capaian.js';
import { buatPenggolong, OPSI_PREDIKAT, tentukanPredikat } from '../../src/skala/tentukan-predikat.js';
import { pesanTolakan } from './pesan-tolakan.js';

interface Fungsi {
  readonly daftar: Readonly<Record<string, Aturan>>;
  readonly jalan: (opsi: object) => unknown;
  /** Options without which it can't be called. */
  readonly dasar?: object;
}

const baris = { targetRenstra: 5, realisasiSampaiTahunLalu: 1, targetRenja: 2, realisasiTriwulan: [1, 1, null, null] };
const rkpd = { targetRpjmd: 5, realisasiSampaiTahunLalu: 1, targetRkpd: 2, realisasiTriwulan: [1, 1, null, null] };
const T = (o: object) => o as never;
const laporan = rekapLaporan({ versi: 1, instansi: { nama: 'Dinas A' }, tahun: 2022, tujuan: [], program: [] });

/** Every function that takes options, with a call that is right but for them. */
const FUNGSI: Readonly<Record<string, Fungsi>> = {
  hitungCapaian: {
    daftar: OPSI_CAPAIAN,
    jalan: (o) => hitungCapaian({ target: 5, realisasi: 4, polarisasi: 'minimize' }, T(o)),
  },
  hitungKemajuan: {
    daftar: OPSI_KEMAJUAN,
    jalan: (o) => hitungKemajuan({ targetAkhir: 5, realisasi: 4, polarisasi: 'minimize' }, T(o)),
  },
  hitungEfisiensi: {
    daftar: OPSI_EFISIENSI,
    jalan: (o) => hitungEfisiensi({ capaian: 100, pagu: 2, realisasi: 1 }, T(o)),
    dasar: { metode: 'rasio' },
  },
  hitungRataRataEfisiensi: {
    daftar: OPSI_RATA_RATA_EFISIENSI,
    jalan: (o) => hitungRataRataEfisiensi([{ capaian: 100, serapan: 90 }], T(o)),
  },
  hitungNilaiEfisiensi: { daftar: OPSI_BULATAN, jalan: (o) => hitungNilaiEfisiensi(5, T(o)) },
  hitungNka: {
    daftar: OPSI_NKA,
    jalan: (o) => hitungNka({ a: 1 }, T(o)),
    dasar: { bobot: { a: 100 } },
  },
  hitungSerapan: { daftar: OPSI_BULATAN, jalan: (o) => hitungSerapan({ pagu: 2, realisasi: 1 }, T(o)) },
  hitungKolom: {
    daftar: OPSI_KOLOM,
    jalan: (o) => hitungKolom('capaian.minimize.rasio', { T: [1], R: [1] }, T(o)),
  },
  rataRata: { daftar: OPSI_RATA_RATA, jalan: (o) => rataRata([1, 4], T(o)) },
  hitungEfektivitas: { daftar: OPSI_BULATAN, jalan: (o) => hitungEfektivitas([100], T(o)) },
  hitungUkurBertingkat: {
    daftar: OPSI_BULATAN,
    jalan: (o) => hitungUkurBertingkat([{ keluaran: [{ indikator: [{ target: 1, realisasi: 1 }] }] }], T(o)),
  },
  hitungIki: { daftar: OPSI_IKI, jalan: (o) => hitungIki(98, T(o)) },
  hitungSkm: { daftar: OPSI_SKM, jalan: (o) => hitungSkm({ nrr: [3, 3] }, T(o)) },
  hitungLke: { daftar: OPSI_LKE, jalan: (o) => hitungLke([{ kode: 'k', sub: [] }], T(o)) },
  konsolidasi: {
    daftar: OPSI_KONSOLIDASI,
    jalan: (o) => konsolidasi({ target: [1, 1], realisasi: [1, 1], jenis: 'jumlah', polarisasi: 'maximize' }, T(o)),
  },
  hitungKondisiAkhir: {
    daftar: OPSI_KONDISI_AKHIR,
    jalan: (o) => hitungKondisiAkhir({ target: [1, 2], jenis: 'akumulasi' }, T(o)),
  },
  hitungTren: { daftar: OPSI_BULATAN, jalan: (o) => hitungTren({ seri: [], polarisasi: 'maximize' }, T(o)) },
  hitungTrenCapaian: { daftar: OPSI_TREN_CAPAIAN, jalan: (o) => hitungTrenCapaian({ ini: 2, lalu: 1 }, T(o)) },
  hitungSerapanRak: { daftar: OPSI_BULATAN, jalan: (o) => hitungSerapanRak({ rak: [1], realisasi: [1] }, T(o)) },
  hitungBarisE81: {
    daftar: OPSI_E81,
    jalan: (o) => hitungBarisE81({ ...baris, konsolidasi: 'terakhir', polarisasi: 'maximize' }, T(o)),
  },
  hitungRupiahE81: { daftar: OPSI_BULATAN, jalan: (o) => hitungRupiahE81(baris, T(o)) },
  hitungBarisRkpd: {
    daftar: OPSI_E81,
    jalan: (o) => hitungBarisRkpd({ ...rkpd, konsolidasi: 'terakhir', polarisasi: 'maximize' }, T(o)),
  },
  hitungRupiahRkpd: { daftar: OPSI_BULATAN, jalan: (o) => hitungRupiahRkpd(rkpd, T(o)) },
  hitungE81Kaki: { daftar: OPSI_KAKI_E81, jalan: (o) => hitungE81Kaki({ tingkatKinerja: [1], kegiatan: [] }, T(o)) },
  hitungBarisTahunan: {
    daftar: OPSI_CAPAIAN,
    jalan: (o) => hitungBarisTahunan({ targetAkhir: 1, tahun: [], polarisasi: 'maximize', jenis: 'nilai-akhir' }, T(o)),
  },
  tentukanPredikat: { daftar: OPSI_PREDIKAT, jalan: (o) => tentukanPredikat(80, 'lan.empat-kelas', T(o)) },
  buatPenggolong: { daftar: OPSI_PREDIKAT, jalan: (o) => buatPenggolong('lan.empat-kelas', T(o)) },
  evaluasi: { daftar: OPSI_EVALUASI, jalan: (o) => evaluasi(serapan, { P: 2, A: 1 }, T(o)) },
  kePhp: { daftar: OPSI_PHP, jalan: (o) => kePhp(serapan, T(o)) },
  tulisPhp: { daftar: OPSI_TULIS_PHP, jalan: (o) => tulisPhp('anjuran', T(o)) },
  keExcel: { daftar: OPSI_EXCEL, jalan: (o) => keExcel(serapan, { P: 'A1', A: 'B1' }, T(o)) },
  bacaLaporan: { daftar: { bahasa: BAHASA }, jalan: (o) => bacaLaporan({}, T(o)) },
  laporanDariBaris: {
    daftar: { bahasa: BAHASA, notasi: NOTASI },
    jalan: (o) => laporanDariBaris({ instansi: 'A', tahun: 2025 }, T(o)),
  },
  rekapAnggaran: { daftar: OPSI_BARIS_ANGGARAN, jalan: (o) => rekapAnggaran([], gabungKebijakan(), T(o)) },
  rekapKolom: { daftar: OPSI_REKAP_KOLOM, jalan: (o) => rekapKolom({ kode: ['7.01.01'] }, T(o)) },
  rekapKeJson: { daftar: OPSI_REKAP_KE_JSON, jalan: (o) => rekapKeJson(laporan, T(o)) },
  bacaKonfigurasi: { daftar: { bahasa: BAHASA }, jalan: (o) => bacaKonfigurasi({ versi: 1 }, T(o)) },
  periksaTabel: { daftar: OPSI_PERIKSA, jalan: (o) => periksaTabel([], T(o)) },
  rekapKabupaten: { daftar: OPSI_KABUPATEN, jalan: (o) => rekapKabupaten([laporan], T(o)) },
};

/** Values that an option must not take, by what it is checked with; each is misspelt or misplaced as people do. */
function salah(kunci: string, aturan: Aturan): readonly (readonly [nilai: unknown, dekat: string | null])[] {
  if (typeof aturan !== 'function') {
    return [...aturan.map((kata) => [`${kata}x`, kata] as const), ['sembarang', null], [null, null], [{}, null]];
  }
  switch (kunci) {
    case 'pembulatan':
      return [
        [{ desimal: 2, mode: 'potongg' }, 'potong'],
        [{ desimals: 2, mode: 'potong' }, 'desimal'],
        [{ desimal: 21, mode: 'potong' }, null],
        [2, null],
      ];
    case 'batas':
      return [
        [{ atass: 100 }, 'atas'],
        [{ max: 100 }, null],
        [100, null],
        [{ bawah: 120, atas: 100 }, null],
        [{ atas: '120 %' }, null],
      ];
    case 'stabilize':
      return [
        ['polosx', 'polos'],
        [{ toleransii: 20 }, 'toleransi'],
        [{ toleransi: 1, tabel: [] }, null],
      ];
    case 'targetNol':
      return [
        ['nolll', 'nol'],
        [{ terburukk: 10 }, 'terburuk'],
        [{}, null],
      ];
    case 'takTerukur':
      return [
        ['alasann', 'alasan'],
        [{ tekss: 'x' }, 'teks'],
        [{ teks: 5 }, null],
        [null, null],
      ];
    case 'desimalMasukan':
      return [
        ['4', null],
        [21, null],
        [null, null],
      ];
    case 'kemajuan':
      return [
        ['ya', null],
        [null, null],
      ];
    case 'huruf':
    case 'kriteria':
      return [
        ['AA', null],
        [null, null],
        [{ poin: { AA: 1 } }, null],
        [{ poin: ['AA'] }, null],
        [{ poin: [[1, 1]] }, null],
        [{ poin: [['AA']] }, null],
      ];
    default:
      if (aturan === pastikanDaftar || aturan === pastikanObjek) {
        return [
          ['12', null],
          [null, null],
          [aturan === pastikanDaftar ? { a: 1 } : [1], null],
        ];
      }
      return aturan === pastikanBoolean
        ? [
            ['ya', null],
            [1, null],
          ]
        : [];
  }
}

const semua = Object.entries(FUNGSI);
const opsi = semua.flatMap(([fungsi, f]) =>
  Object.entries(f.daftar).map(([kunci, aturan]) => [fungsi, kunci, aturan, f] as const),
);

describe('a misspelt policy must not pass for the default', () => {
  it.each(semua)('%s runs without options, and with every key left out by undefined', (_, f) => {
    const kosong = Object.fromEntries(Object.keys(f.daftar).map((k) => [k, undefined]));
    expect(pesanTolakan(() => f.jalan({ ...f.dasar }))).toBe('lolos');
    expect(pesanTolakan(() => f.jalan({ ...kosong, ...f.dasar }))).toBe('lolos');
  });

  it.each(opsi)('%s refuses a wrong value of %s, naming the option and the nearest word', (_, kunci, aturan, f) => {
    for (const [nilai, dekat] of salah(kunci, aturan)) {
      const kata = pesanTolakan(() => f.jalan({ ...f.dasar, [kunci]: nilai }));
      const bidang = kunci === 'pembulatan' ? /^(?:pembulatan|desimal)/ : new RegExp(`^${kunci}`);
      expect(kata, JSON.stringify(nilai)).toMatch(bidang);
      if (dekat !== null) expect(kata).toContain(`maksudnya "${dekat}"?`);
    }
  });

  it.each(opsi)('%s refuses a misspelt %s, naming itself and the nearest key', (fungsi, kunci, _aturan, f) => {
    const dikenal = Object.keys(f.daftar);
    for (const ejaan of [kunci.slice(0, -1), `${kunci}s`, kunci.toUpperCase()]) {
      if (dikenal.includes(ejaan) || terdekat(ejaan, dikenal) !== kunci) continue;
      expect(pesanTolakan(() => f.jalan({ ...f.dasar, [ejaan]: undefined }))).toBe(
        `${fungsi}: opsi ${ejaan} tidak dikenal (maksudnya "${kunci}"?); yang dikenal: ${dikenal.join(', ')}.`,
      );
    }
    expect(pesanTolakan(() => f.jalan({ ...f.dasar, tiadaDuanya: 1 }))).toMatch(
      new RegExp(`^${fungsi}: opsi tiadaDuanya`),
    );
  });

  it.each(semua)('%s refuses what is no set of options', (fungsi, f) => {
    for (const bukan of [null, 'rasio', 5, []]) {
      expect(pesanTolakan(() => f.jalan(bukan as never))).toMatch(new RegExp(`^${fungsi}: opsi harus berupa objek`));
    }
  });

  it('hitungNka refuses weights that are not there', () => {
    expect(pesanTolakan(() => hitungNka({ a: 1 }, {} as never))).toBe(
      'bobot: undefined harus berupa objek menurut nama.',
    );
  });

  it('hitungSkm refuses a misspelt arrangement of the answers', () => {
    const skm = (masukan: object) => pesanTolakan(() => hitungSkm(masukan as never));
    expect(skm({ jawaban: [[3]], susunan: 'per-respondenn' })).toBe(
      'susunan: per-respondenn tidak dikenal (maksudnya "per-responden"?); pilih per-unsur atau per-responden.',
    );
    expect(skm({ jawaban: [[3]], susunann: 'per-responden' })).toContain(
      'masukan.susunann tidak dikenal (maksudnya "susunan"?)',
    );
    expect(skm({ jawaban: [[3]], susunan: 'per-unsur' })).toBe('lolos');
  });

  it('messages are refused in a language that there is not, and for a code that there is not', () => {
    expect(pesanTolakan(() => pesanAlasan('pagu-nol', 'fr' as never))).toBe(
      'bahasa: fr tidak dikenal; pilih id atau en.',
    );
    expect(pesanTolakan(() => pesanAlasan('pagu-noll' as never))).toContain('(maksudnya "pagu-nol"?)');
    const p = { kode: 'nilai-nol-rata-ukur', pesan: '', data: {} } as const;
    expect(pesanTolakan(() => pesanPeringatan(p, 'fr' as never))).toBe('bahasa: fr tidak dikenal; pilih id atau en.');
    expect(pesanTolakan(() => pesanPeringatan({ ...p, kode: 'nilai-nol-rata-ukurr' } as never))).toContain(
      '(maksudnya "nilai-nol-rata-ukur"?)',
    );
  });

  it('buatPenggolong refuses when it is made, before any value comes', () => {
    expect(() => buatPenggolong('lan.empat-kelas', { lubangg: 'tolak' } as never)).toThrow(/maksudnya "lubang"/);
  });

  // With mutants in it (test/mutasi) the source reads otherwise.
  it.skipIf('__stryker__' in globalThis)('the table above holds every function that checks its options', () => {
    const isi = (map: string): string[] =>
      readdirSync(map, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith('.ts'))
        .flatMap((f) =>
          [...readFileSync(`${map}/${f}`, 'utf8').matchAll(/pastikanOpsi\('(\w+)'/g)].map((m) => m[1] as string),
        );
    // Those that answer with a promise reject it, with the same words (test/tolak).
    const berjanji = ['periksaBacaan', 'periksaBerkas'];
    expect([...new Set(isi('src'))].sort()).toEqual([...Object.keys(FUNGSI), ...berjanji].sort());
  });
});
