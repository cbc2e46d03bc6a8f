import { beforeAll, describe, expect, it } from 'vitest';
import * as docx from '../src/docx/index.js';
import * as excel from '../src/excel/index.js';
import * as gambar from '../src/gambar/index.js';
import * as inti from '../src/index.js';
import * as php from '../src/php/index.js';
import * as sql from '../src/sql/index.js';
import * as tabel from '../src/tabel/index.js';

type Fungsi = (...isi: unknown[]) => unknown;
/** Every function that someone can import, of all entry points; classes are made with `new`. */
const semua = new Map<string, Fungsi>();
for (const pintu of [inti, excel, docx, sql, php, tabel, gambar]) {
  for (const [nama, isi] of Object.entries(pintu)) {
    if (typeof isi === 'function' && /^[a-z]/.test(nama)) semua.set(nama, isi as Fungsi);
  }
}
const fungsi = (nama: string): Fungsi => semua.get(nama) as Fungsi;

const laporan = { versi: 1, instansi: { nama: 'Dinas A' }, tahun: 2022, tujuan: [], program: [] } as inti.Laporan;
const rekap = inti.rekapLaporan(laporan);
const hasil = inti.periksaTabel([]);
const serapan = inti.cariRumus('anggaran.serapan');
const nilaiE81 = {
  realisasiSampaiTahunLalu: 1,
  realisasiTriwulan: [1],
  konsolidasi: 'terakhir',
  polarisasi: 'maximize',
};
const E81 = { ...nilaiE81, targetRenstra: 5, targetRenja: 2 };
const RKPD = { ...nilaiE81, targetRpjmd: 5, targetRkpd: 2 };
const dialek = 'postgresql';
const kosong = new Uint8Array();

/** What comes before the options, and the options without which it can't be called. */
const BEROPSI: Readonly<Record<string, readonly [depan: readonly unknown[], dasar?: object]>> = {
  bacaAngka: [['1']],
  bacaAngkaPasti: [['1']],
  formatAngka: [[1]],
  formatPersen: [[1]],
  formatRupiah: [[1]],
  bacaLaporan: [[laporan]],
  bacaKonfigurasi: [[{ versi: 1 }]],
  dokumenKeHtml: [[{ judul: 'A', instansi: 'A', tahun: 2022, bagian: [] }]],
  markdownPeriksa: [[hasil]],
  sarifPeriksa: [[hasil]],
  teksPeriksa: [[hasil]],
  periksaTabel: [[[]]],
  rekapKabupaten: [[[rekap]]],
  rekapKeJson: [[rekap]],
  laporanDariBaris: [[{ instansi: 'Dinas A', tahun: 2022 }]],
  hitungSerapan: [[{ pagu: 2, realisasi: 1 }]],
  rekapKolom: [[{ kode: ['7.01.01'], pagu: [2], realisasi: [1] }]],
  hitungKolom: [['anggaran.serapan', { P: [2], A: [1] }]],
  hitungCapaian: [[{ target: 2, realisasi: 1, polarisasi: 'maximize' }]],
  hitungEfisiensi: [[{ capaian: 100, pagu: 2, realisasi: 1 }], { metode: 'rasio' }],
  hitungNilaiEfisiensi: [[5]],
  hitungRataRataEfisiensi: [[[{ capaian: 100, serapan: 90 }]]],
  hitungNka: [[{ a: 1 }], { bobot: { a: 100 } }],
  hitungLke: [[[{ kode: 'k', sub: [] }]]],
  hitungEfektivitas: [[[100]]],
  rataRata: [[[1]]],
  hitungUkurBertingkat: [[[{ keluaran: [{ indikator: [{ target: 1, realisasi: 1 }] }] }]]],
  hitungIki: [[98]],
  evaluasi: [[serapan, { P: 2, A: 1 }]],
  keExcel: [[serapan, { P: 'A1', A: 'B1' }]],
  hitungSkm: [[{ nrr: [3, 3] }]],
  hitungBarisE81: [[E81]],
  hitungRupiahE81: [[E81]],
  hitungE81Kaki: [[{ tingkatKinerja: [1], kegiatan: [] }]],
  hitungBarisRkpd: [[RKPD]],
  hitungRupiahRkpd: [[RKPD]],
  hitungBarisTahunan: [[{ targetAkhir: 1, tahun: [], polarisasi: 'maximize', jenis: 'nilai-akhir' }]],
  hitungKemajuan: [[{ targetAkhir: 2, realisasi: 1, polarisasi: 'maximize' }]],
  hitungTren: [[{ seri: [], polarisasi: 'maximize' }]],
  hitungKondisiAkhir: [[{ target: [1], jenis: 'akumulasi' }]],
  konsolidasi: [[{ target: [1], realisasi: [1], jenis: 'jumlah', polarisasi: 'maximize' }]],
  hitungSerapanRak: [[{ rak: [1], realisasi: [1] }]],
  hitungTrenCapaian: [[{ ini: 2, lalu: 1 }]],
  buatPenggolong: [['lan.empat-kelas']],
  tentukanPredikat: [[80, 'lan.empat-kelas']],
  bacaExcel: [[kosong]],
  periksaRumus: [[{ lembar: [] }, []]],
  tulisKertasKerja: [[hasil]],
  tandaiBukuKerja: [[kosong, hasil], { buku: { lembar: [] } }],
  bacaBukuTemplat: [[{ lembar: [] }]],
  bacaTemplat: [[kosong]],
  bacaDocx: [[kosong]],
  keSql: [[serapan, { P: 'p', A: 'a' }], { dialek }],
  keSqlAlasan: [[serapan, { P: 'p', A: 'a' }], { dialek }],
  keSqlPecahan: [[serapan, { P: 'p', A: 'a' }], { dialek }],
  keSqlRataRataCapaian: [[serapan, { P: 'p', A: 'a' }], { dialek, dari: 't' }],
  kePhp: [[serapan]],
  tulisPhp: [['anjuran']],
  tabelMasukan: [[serapan, { P: 'p', A: 'a' }], { dialek }],
  tabelDariCsv: [['a']],
  bukuDariJson: [[[]]],
  bukuDariCsv: [['a']],
  bukuDariMarkdown: [['a']],
};

/** Functions whose last parameter is a whole policy, a word or a number: each with a call that misspells it, and what it must say. */
const BERKATA: Readonly<Record<string, readonly (readonly [isi: readonly unknown[], pesan: RegExp])[]>> = {
  bulatkan: [[[1, 2, 'potongg'], /potongg.*maksudnya "potong"/]],
  pesanAlasan: [[['pagu-nol', 'idd'], /^bahasa: idd tidak dikenal/]],
  pesanPeringatan: [[[{ kode: 'dibatasi', pesan: '' }, 'idd'], /^bahasa: idd tidak dikenal/]],
  gabungKebijakan: [[[{ minimise: 'rasio' }], /minimise.*maksudnya "minimize"/]],
  rekapAnggaran: [[[laporan, { minimize: 'rasio' }], /^rekapAnggaran: kebijakan harus hasil gabungKebijakan/]],
  rekapKinerja: [[[laporan, { minimize: 'rasio' }], /^rekapKinerja: kebijakan harus hasil gabungKebijakan/]],
  rekapAnggaranPeriode: [
    [[laporan, { triwulann: 1 }], /triwulann tidak dikenal \(maksudnya "triwulan"\?\)/],
    [[laporan, { triwulan: 5 }], /^periode\.triwulan: 5 harus bilangan bulat 1 sampai 4\.$/],
    [[laporan, { triwulan: 1 }, 'pagus'], /^terhadap: pagus tidak dikenal \(maksudnya "pagu"\?\)/],
    [[laporan, { triwulan: 1 }, 'rak', {}], /^rekapAnggaranPeriode: kebijakan harus hasil gabungKebijakan/],
  ],
  rekapKinerjaPeriode: [
    [[laporan, 5], /^sampaiTriwulan: 5 harus bilangan bulat 1 sampai 4\.$/],
    [[laporan, '2'], /^sampaiTriwulan: 2 harus bilangan bulat/],
    [[laporan, { sampaiTriwulan: 2 }], /^sampaiTriwulan: {…} harus bilangan bulat/],
    [[laporan, null], /^sampaiTriwulan: null harus bilangan bulat/],
    [[laporan, 2, { konsolidasi: 'ketat' }], /^rekapKinerjaPeriode: kebijakan harus hasil gabungKebijakan/],
    [[laporan, 2, null], /^rekapKinerjaPeriode: kebijakan harus hasil gabungKebijakan/],
  ],
};

/** Functions that nothing can be asked of but what they are given. */
const TANPA_OPSI = [
  'teksKolom',
  'gabungRekapKolom',
  ...[
    'cariAcuan',
    'cariKebijakan',
    'cariRumus',
    'cariSkala',
    'periksaSkala',
    'skemaJson',
    'skemaBaris',
    'bacaKode',
    'bacaDiterima',
  ],
  ...['tabelDokumen', 'dokumenKeMarkdown', 'tabelKeMarkdown', 'susunDokumen', 'tabelPeringkat', 'keTabelTercetak'],
  ...['terapkanDiterima', 'periksaKeJson', 'bandingLaporan', 'gabungLaporan', 'gabungRekap', 'gabungRekapKabupaten'],
  ...[
    'rekapLaporan',
    'rekapUrusan',
    'keBaris',
    'bacaPolarisasi',
    'peringkat',
    'stabilizeTabel',
    'hasilDariJson',
    'hasilKeJson',
    'teksHasil',
    'bacaTemuanLama',
    'catatTemuanLama',
    'terapkanTemuanLama',
    'terapkanKonfigurasi',
  ],
  ...['keTeks', 'keTex', 'selangRumus', 'periksaTargetTriwulan', 'batasiWaktu', 'bacaBukuExcel', 'bukuDariExcel'],
  ...[
    'satukanBukti',
    'tulisLaporanHidup',
    'bukuDariTabel',
    'tulisTemplat',
    'kutipNama',
    'lukisSvg',
    'apakahLembarTemuan',
    'diterimaDariBuku',
  ],
];

async function pesan(jalan: () => unknown): Promise<string> {
  try {
    await jalan();
    return 'lolos';
  } catch (galat) {
    return (galat as Error).message;
  }
}

const beropsi = Object.entries(BEROPSI);

describe('every exported function', () => {
  it('stands in one of the lists above', () => {
    expect([...semua.keys()].sort()).toEqual([...Object.keys(BEROPSI), ...Object.keys(BERKATA), ...TANPA_OPSI].sort());
  });

  it.each(TANPA_OPSI)('%s has no options', (nama) => {
    const [masukan = ''] = /\([^)]*\)/.exec(String(fungsi(nama))) ?? [];
    expect(masukan).not.toMatch(/opsi|bahasa|= \{\}/);
  });

  it.each(beropsi)(
    '%s refuses an option that it does not know, in its own name and with the nearest',
    async (nama, isi) => {
      const [depan, dasar = {}] = isi;
      const dengan = (opsi: unknown) => pesan(() => fungsi(nama)(...depan, opsi));
      const asing = await dengan({ ...dasar, tiadaDuanya: 1 });
      expect(asing).toMatch(new RegExp(`^${nama}(?:: opsi |\\.)tiadaDuanya tidak dikenal; yang dikenal: `));
      const [, dikenal = ''] = /yang dikenal: (\w+)/.exec(asing) ?? [];
      expect(await dengan({ ...dasar, [`${dikenal}x`]: 1 })).toContain(`(maksudnya "${dikenal}"?)`);
      for (const bukan of [null, 'rasio', 5, []]) expect(await dengan(bukan)).toMatch(new RegExp(`^${nama}: `));
    },
  );

  it.each(Object.entries(BERKATA))('%s refuses a word or a policy that it does not know', async (nama, daftar) => {
    for (const [isi, harap] of daftar) expect(await pesan(() => fungsi(nama)(...isi))).toMatch(harap);
  });
});

describe('a message names the function that was called, and no other', () => {
  const lain = { ...laporan, tahun: 2023, instansi: { nama: 'Dinas B' } };
  const rasio = inti.rekapLaporan({ ...laporan, instansi: { nama: 'Dinas B' }, kebijakan: { minimize: 'rasio' } });
  const kab = (...isi: inti.RekapLaporan[]) => inti.rekapKabupaten(isi);
  /** Right calls and near misses beside what is thrown at each function. */
  const KHUSUS: readonly (readonly [nama: string, ...isi: unknown[]])[] = [
    ['rekapKabupaten', [rekap, rasio]],
    ['rekapKabupaten', [rekap, rekap]],
    ['rekapKabupaten', [rekap], { bobot: { X: 1 } }],
    ['gabungRekapKabupaten', kab(rekap), kab(rasio)],
    ['gabungRekapKabupaten', kab(rekap), kab(rekap)],
    ['gabungRekapKabupaten', kab(rekap), kab(inti.rekapLaporan(lain))],
    ['gabungRekap', rekap, rasio],
    ['gabungRekap', rekap.kinerja, rasio.kinerja],
    ['gabungRekap', rekap.anggaran, rasio.anggaran],
    ['keSqlRataRataCapaian', serapan, { P: 'p' }, { dialek, dari: 't' }],
    ['keSqlRataRataCapaian', serapan, { P: 'p', A: 'a' }, { dialek, dari: 't', desimalMasukan: 99 }],
    ['tabelMasukan', serapan, { P: 'p' }, { dialek }],
  ];
  /** Fields that are called as a function is. */
  const BIDANG = ['konsolidasi'];
  const GANTI: readonly unknown[] = [undefined, null, {}, [], [{}], 'x', 5, laporan, rekap];
  let semuaPesan: readonly (readonly [nama: string, pesan: string])[] = [];

  beforeAll(async () => {
    const panggilan: [string, unknown[]][] = KHUSUS.map(([nama, ...isi]) => [nama, isi]);
    for (const nama of semua.keys()) {
      const [depan = [], dasar] = BEROPSI[nama] ?? [BERKATA[nama]?.[0]?.[0] ?? []];
      for (const x of GANTI) {
        panggilan.push([nama, [x, ...depan.slice(1), ...(dasar ? [dasar] : [])]], [nama, [x, x, x]]);
      }
      for (const opsi of [
        { pembulatan: { desimal: 99, mode: 'potong' } },
        { bahasa: 'xx' },
        { batas: 5 },
        { tahun: 'x' },
      ]) {
        panggilan.push([nama, [...depan, { ...dasar, ...opsi }]]);
      }
    }
    semuaPesan = await Promise.all(
      panggilan.map(async ([nama, isi]) => [nama, await pesan(() => fungsi(nama)(...isi))] as const),
    );
  }, 60_000);

  it('whatever it is given', () => {
    const salah = semuaPesan.filter(([nama, p]) => {
      const disebut = /^(\w+)(?=[:.])/.exec(p)?.[1];
      return disebut !== undefined && disebut !== nama && semua.has(disebut) && !BIDANG.includes(disebut);
    });
    expect(salah).toEqual([]);
    expect(semuaPesan.filter(([, p]) => p !== 'lolos').length).toBeGreaterThan(500);
  });
  it('and the near misses are refused in its name', () => {
    for (const [i, [nama]] of KHUSUS.entries()) {
      expect(semuaPesan[i]?.[1]).toMatch(new RegExp(`^(?:${nama}|anggaran\\.serapan): `));
    }
  });
});
