import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import * as berkas from '../../src/berkas/index.js';
import * as excel from '../../src/excel/index.js';
import * as inti from '../../src/index.js';

export type Fungsi = (...isi: unknown[]) => unknown;

/** The entry points of the package: a new one, and all it exports, is asked without anybody's saying so. */
const { exports: pintu } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, unknown>;
};
const pintuMasuk = Object.keys(pintu)
  .filter((p) => p !== './package.json')
  .map((p) => new URL(`../../src/${p === '.' ? '' : `${p.slice(2)}/`}index.ts`, import.meta.url).href);
const isiPintu = await Promise.all(pintuMasuk.map((b) => import(b) as Promise<Readonly<Record<string, unknown>>>));

/** Every function that someone can import, of all entry points; classes are made with `new`. */
export const semuaFungsi: ReadonlyMap<string, Fungsi> = new Map(
  isiPintu.flatMap((isi) =>
    Object.entries(isi).filter(
      (butir): butir is [string, Fungsi] => typeof butir[1] === 'function' && /^[a-z]/.test(butir[0]),
    ),
  ),
);

const indikator = {
  kode: 'IK1',
  nama: 'Nilai A',
  satuan: 'Nilai',
  polarisasi: 'maximize' as const,
  target: { 2021: 60, 2022: 65 },
  realisasi: { 2021: 59, 2022: 64.5 },
  kondisiAwal: { tahun: 2020, nilai: 50 },
  targetAkhir: { tahun: 2026, nilai: 80, jenis: 'nilai-akhir' as const },
  triwulan: { 2022: { konsolidasi: 'terakhir' as const, target: [60, 61, 62, 65], realisasi: [58, 60, 61, 64.5] } },
  pembanding: [{ jenis: 'nasional' as const, nama: 'Rata-rata', nilai: 70 }],
  bobot: 2,
};
const anggaran = {
  2022: { pagu: 200, realisasi: 150, triwulan: { rak: [50, 50, 50, 50], realisasi: [40, 40, 40, 30] } },
};
const subKegiatan = [{ kode: '7.01.01.2.06.01', nama: 'Sub A', anggaran }];
export const laporan = {
  versi: 1,
  instansi: { nama: 'Dinas A', kode: 'A' },
  tahun: 2022,
  periode: { awal: 2021, akhir: 2026 },
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan A',
      sasaran: [{ kode: 'S1', uraian: 'Sasaran A', indikator: [indikator], program: [{ kode: '7.01.01', porsi: 50 }] }],
    },
  ],
  program: [
    {
      kode: '7.01.01',
      nama: 'Program A',
      indikator: [indikator],
      kegiatan: [{ kode: '7.01.01.2.06', nama: 'Kegiatan A', subKegiatan }],
    },
  ],
} as unknown as inti.Laporan;
const lain = { ...laporan, instansi: { nama: 'Dinas B', kode: 'B' } };
export const rekap = inti.rekapLaporan(laporan);
const dokumen = inti.susunDokumen(rekap);
const kabupaten = inti.rekapKabupaten([rekap]);
const grid = [
  {
    nama: 'Tabel 1',
    baris: [
      ['Uraian', 'Pagu', 'Realisasi', '%'],
      ['A', '200', '150', '75,00'],
      ['B', '100', '50', '55,00'],
      ['Jumlah', '300', '210', '70,00'],
    ],
  },
];
const hasil = inti.periksaTabel(grid);
const sel = (teks: string) => ({ teks, angka: /^\d+$/.test(teks) ? teks : null, rumus: null });
const lembar = {
  nama: 'A',
  tersembunyi: false,
  sel: [
    ['Uraian', 'Pagu'].map(sel),
    ['A', '2'].map(sel),
    ['Jumlah', '2'].map((t, i) => (i === 1 ? { ...sel(t), rumus: 'SUM(B2:B2)' } : sel(t))),
  ],
  gabungan: [{ baris: 1, kolom: 1, sampaiBaris: 1, sampaiKolom: 1 }],
  barisTersembunyi: [],
  kolomTersembunyi: [],
};
const buku = { lembar: [lembar], nama: [], catatan: [] };
const serapan = inti.serapan;
const terukur = inti.evaluasi(serapan, { P: 3, A: 2 });
const akar = inti.rataRata([2, 3], { cara: 'ukur' });
const json = JSON.parse(JSON.stringify(inti.hasilKeJson(terukur)));
const skala = inti.cariSkala('lan.empat-kelas');
const opsiBulat = { pembulatan: { desimal: 2, mode: 'potong' } };
const nilaiE81 = {
  realisasiSampaiTahunLalu: 1,
  realisasiTriwulan: [1, 2, null, null],
  konsolidasi: 'terakhir',
  polarisasi: 'maximize',
};
const E81 = { ...nilaiE81, targetRenstra: 5, targetRenja: 2 };
const RKPD = { ...nilaiE81, targetRpjmd: 5, targetRkpd: 2 };
const PG = { dialek: 'postgresql', desimalMasukan: 2 };
const bita = await excel.tulisTemplat({ tahun: 2022, periode: { awal: 2021, akhir: 2026 } });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = zipSync({
  'word/document.xml': strToU8(
    `<?xml version="1.0"?><w:document ${W}><w:body><w:p><w:r><w:t>A</w:t></w:r></w:p></w:body></w:document>`,
  ),
});
const barisLaporan = {
  instansi: 'Kecamatan A',
  tahun: 2025,
  tujuan: [{ id: 1, kode: 'T1', uraian: 'A' }],
  sasaran: [{ id: 7, kode: 'S1', uraian: 'B', tujuan_id: 1 }],
  indikator: [{ id: 9, sasaran_id: 7, kode: 'IK1', nama: 'C', satuan: 'nilai', polarisasi: 'positif' }],
  nilai: [{ indikator_id: 9, tahun: 2025, target: '80.00', realisasi: '82.00' }],
};
const csv = strToU8('Uraian;Pagu;Realisasi;%\nA;200;150;57,00');
const bacaan = { tabel: grid, narasi: [{ teks: 'Pagu 200' }], catatan: ['a'], kerja: { buku, data: bita } };
const bukuTerbaca = berkas.gabungBacaan([['a.xlsx', bacaan]]);
const diterima = { kode: 'P101', tercetak: '1', alasan: 'a' };
const bagan = (jenis: string) =>
  dokumen.bagian.flatMap((b) =>
    b.blok.flatMap((x) => (x.jenis === 'gambar' && x.gambar.jenis === jenis ? [x.gambar] : [])),
  )[0];

/** Calls in order, of every function: what is changed in them is wrong. */
export const PANGGILAN: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  apakahLembarTemuan: [[lembar]],
  bacaAngka: [['1', { persen: true }].slice(0, 1)],
  bacaAngkaPasti: [['1']],
  bacaBerkas: [[{ nama: 'a.csv', data: csv }, {}]],
  bacaBukuExcel: [[bita, 'a.xlsx']],
  bacaBukuTemplat: [[buku, { bahasa: 'id' }]],
  bacaDiterima: [[{ versi: 1, diterima: [{ kode: 'P101', tercetak: '1', alasan: 'a' }] }]],
  bacaDocx: [[word, { berkas: 'a' }]],
  bacaExcel: [[bita, {}]],
  bacaKode: [['7.01.01']],
  bacaKonfigurasi: [[{ versi: 1, tingkat: { P101: 'mati' } }, { bahasa: 'id' }]],
  bacaLaporan: [[laporan, { bahasa: 'id' }]],
  bacaLaporanBerkas: [[{ nama: 'a.json', data: strToU8(JSON.stringify(laporan)) }, { bahasa: 'id' }]],
  bacaPolarisasi: [['positif']],
  bacaTemplat: [[bita, { bahasa: 'id' }]],
  bacaTemuanLama: [[{ versi: 1, temuan: ['P101|a|b|1'] }]],
  bandingLaporan: [[rekap]],
  batasiWaktu: [[5, () => 1, () => undefined]],
  buatPenggolong: [
    ['lan.empat-kelas', opsiBulat],
    [skala, opsiBulat],
  ],
  bukuDariCsv: [['a;b\n1;2', { berkas: 'a' }]],
  bukuDariExcel: [[buku, 'a.xlsx']],
  bukuDariJson: [[grid, { berkas: 'a' }]],
  bukuDariMarkdown: [['|a|b|\n|-|-|\n|1|2|', { berkas: 'a' }]],
  bukuDariTabel: [[{ tabel: grid }, hasil]],
  bulatkan: [[1.5, 1, 'potong']],
  cariAcuan: [['pmk-22-2021']],
  cariKebijakan: [['permenpanrb-53-2014']],
  cariRumus: [['anggaran.serapan']],
  cariSkala: [['lan.empat-kelas']],
  daftarkanKomponen: [[]],
  diterimaDariBuku: [[buku]],
  catatTemuanLama: [[hasil]],
  dokumenKeHtml: [[dokumen, {}]],
  dokumenKeMarkdown: [[dokumen]],
  evaluasi: [
    [serapan, { P: 2, A: 1 }, opsiBulat],
    [inti.capaianStabilize, { T: 2, R: 1 }],
    [inti.rataRataUkurBerbobot, { x: [2, 3], w: [1, 2] }],
  ],
  formatAngka: [[1, { desimal: 2 }]],
  formatPersen: [[1, { desimal: 2 }]],
  formatRupiah: [[1, { desimal: 2 }]],
  gabungBacaan: [[[['a', bacaan]], [{ berkas: 'b', sebab: 'rusak' }]]],
  gabungKebijakan: [[{ minimize: 'rasio' }]],
  gabungLaporan: [[laporan, lain].map((l) => ({ ...l, instansi: laporan.instansi }))],
  gabungRekap: [
    [rekap, rekap],
    [rekap.kinerja, rekap.kinerja],
    [rekap.anggaran, rekap.anggaran],
  ],
  gabungRekapKolom: [['7.01.01', '7.01.02'].map((k) => inti.rekapKolom({ kode: [k], pagu: [2], realisasi: [1] }))],
  gabungRekapKabupaten: [[kabupaten, inti.rekapKabupaten([inti.rekapLaporan(lain)])]],
  hasilDariJson: [[json], [JSON.parse(JSON.stringify(inti.hasilKeJson(akar)))]],
  hasilKeJson: [[inti.hasilDariJson(json)]],
  hitungBarisE81: [[E81, opsiBulat]],
  hitungBarisRkpd: [[RKPD, opsiBulat]],
  hitungBarisTahunan: [
    [
      {
        targetAkhir: 1,
        tahun: [{ tahun: 2022, target: 2, realisasi: 1 }],
        polarisasi: 'maximize',
        jenis: 'nilai-akhir',
      },
      opsiBulat,
    ],
  ],
  hitungCapaian: [
    [
      { target: 2, realisasi: 1, polarisasi: 'maximize' },
      { ...opsiBulat, batas: { bawah: 0, atas: 100 }, asal: { batas: 'laporan' } },
    ],
    [
      { target: { bawah: 0, atas: 5 }, realisasi: 6, polarisasi: 'stabilize' },
      {
        stabilize: {
          tabel: [
            [0, 0],
            [100, 100],
          ],
        },
      },
    ],
    [{ target: 2, realisasi: 6, polarisasi: 'stabilize' }, { stabilize: { toleransi: 5 } }],
    [{ target: 0, realisasi: 6, polarisasi: 'minimize' }, { targetNol: { terburuk: 5 } }],
  ],
  hitungE81Kaki: [[{ tingkatKinerja: [1], kegiatan: [{ pagu: 2, realisasi: 1 }] }, { rupiah: 'gabungan' }]],
  hitungEfektivitas: [[[100, 90], opsiBulat]],
  hitungEfisiensi: [[{ capaian: 100, pagu: 2, realisasi: 1 }, { metode: 'rasio' }]],
  hitungIki: [[98, opsiBulat]],
  hitungKemajuan: [[{ targetAkhir: 2, realisasi: 1, polarisasi: 'maximize' }, opsiBulat]],
  hitungKolom: [
    [
      'anggaran.serapan',
      { P: Float64Array.of(2, 0), A: [1, null] },
      { ...opsiBulat, desimal: { P: 2 }, batas: { atas: 100 } },
    ],
    [serapan, { P: BigInt64Array.of(2n), A: 1 }, { desimal: { P: 2 }, kosong: { P: Uint8Array.of(0) } }],
    ['capaian.minimize.rasio', { T: [1], R: [0] }, { targetNol: 'nol', realisasiNol: 'seratus' }],
  ],
  hitungKondisiAkhir: [[{ target: [1, 2], jenis: 'akumulasi' }, opsiBulat]],
  hitungLke: [
    [
      [
        {
          kode: 'k',
          sub: [
            { kode: 's', bobot: 10, huruf: 'A' },
            { kode: 't', bobot: 10, kriteria: ['A', null] },
          ],
        },
      ],
      opsiBulat,
    ],
  ],
  hitungNilaiEfisiensi: [[5, opsiBulat]],
  hitungNka: [[{ a: 1 }, { bobot: { a: 100 } }]],
  hitungRataRataEfisiensi: [[[{ capaian: 100, serapan: 90 }], opsiBulat]],
  hitungRupiahE81: [[E81, opsiBulat]],
  hitungRupiahRkpd: [[RKPD, opsiBulat]],
  hitungSerapan: [[{ pagu: 2, realisasi: 1 }, opsiBulat]],
  hitungSerapanRak: [[{ rak: [1], realisasi: [1] }, opsiBulat]],
  hitungSkm: [
    [{ nrr: [3, 3] }, opsiBulat],
    [
      {
        jawaban: [
          [1, 2],
          [3, 4],
        ],
        susunan: 'per-unsur',
      },
      { bobot: [1, 2] },
    ],
  ],
  hitungTren: [
    [
      {
        seri: [
          { tahun: 2021, nilai: 2 },
          { tahun: 2022, nilai: 3 },
        ],
        polarisasi: 'maximize',
      },
      opsiBulat,
    ],
  ],
  hitungTrenCapaian: [[{ ini: 2, lalu: 1 }, opsiBulat]],
  hitungUkurBertingkat: [
    [[{ keluaran: [{ indikator: [{ target: 1, realisasi: 1 }], volume: { target: 1, realisasi: 1 } }] }], opsiBulat],
  ],
  keBaris: [[laporan]],
  keExcel: [[serapan, { P: 'A1', A: 'B1' }, { ...opsiBulat, desimalMasukan: 2, takTerukur: { teks: '-' } }]],
  kePhp: [[serapan, { namespace: 'A' }], [[serapan]]],
  tulisPhp: [['paser-lkjip-2022', { namespace: 'A', rumus: ['gabungan.bagian'] }]],
  keSql: [
    [serapan, { P: 'p', A: 'a' }, { ...PG, ...opsiBulat }],
    [serapan, { P: { pembilang: 'b', penyebut: 'c' }, A: ['t', 'a'] }, PG],
  ],
  keSqlAlasan: [[serapan, { P: 'p', A: 'a' }, PG]],
  keSqlPecahan: [[serapan, { P: 'p', A: 'a' }, PG]],
  keSqlRataRataCapaian: [
    [serapan, { P: 'p', A: 'a' }, { ...PG, dari: 't', kelompok: ['opd'], batas: { bawah: 0, atas: 100 } }],
    [
      { menurut: 'arah', rumus: { naik: serapan } },
      { P: 'p', A: 'a' },
      { ...PG, dari: ['s', 't'] },
    ],
  ],
  keTabelTercetak: [inti.tabelDokumen(dokumen).slice(0, 1)],
  keTeks: [[serapan]],
  keTex: [[serapan]],
  konsolidasi: [[{ target: [1], realisasi: [1], jenis: 'jumlah', polarisasi: 'maximize' }, opsiBulat]],
  kutipNama: [['a'], [['a', 'b']]],
  laporanDariBaris: [[barisLaporan, { bahasa: 'id' }]],
  lukisSvg: [[bagan('batang')], [bagan('deret')], [bagan('pohon')]].filter(([g]) => g !== undefined),
  markdownPeriksa: [[hasil, { bahasa: 'id' }]],
  periksaBacaan: [[bukuTerbaca, { bahasa: 'id', diterima: [diterima] }]],
  periksaBerkas: [[[{ nama: 'a.csv', data: csv }], { bahasa: 'id', diterima: [diterima] }]],
  periksaKeJson: [[hasil, ['a.xlsx']]],
  periksaRumus: [[buku, grid, {}]],
  periksaSkala: [['lan.empat-kelas'], [skala]],
  periksaTabel: [
    [grid, {}],
    [{ tabel: grid, narasi: [{ teks: 'Pagu 200' }] }, {}],
  ],
  periksaTargetTriwulan: [[{ targetTahunan: 4, targetTriwulan: [1, 1, 1, 1], jenis: 'jumlah', sifat: 'cacah' }]],
  peringkat: [[[{ kode: 'A', nama: 'A', capaian: terukur, cakupan: { terukur: 1, total: 1 } }]]],
  pesanAlasan: [['pagu-nol', 'id']],
  pesanPeringatan: [[{ kode: 'dibatasi', pesan: '', data: { asal: '1', hasil: '2' } }, 'id']],
  rataRata: [[[1, terukur, null], { bobot: [1, 2, 3], cara: 'ukur', takTerukur: 'nol' }], [[json, akar]]],
  rekapAnggaran: [
    [laporan, inti.gabungKebijakan()],
    [[{ kode: '7.01.01', nama: 'a', pagu: 2, realisasi: 1 }], inti.gabungKebijakan(), { barisInduk: 'lewati' }],
  ],
  rekapAnggaranPeriode: [[laporan, { triwulan: 1 }, 'rak', inti.gabungKebijakan()]],
  rekapKabupaten: [[[rekap], { cara: 'berbobot', bobot: { A: 2 } }]],
  rekapKeJson: [[rekap]],
  rekapKolom: [
    [
      { kode: ['7.01.01', '7.01.01.2.01'], pagu: Float64Array.of(2, 0), realisasi: [1, null], capaian: [90, null] },
      { ...opsiBulat, desimal: { pagu: 2 }, takTerukur: 'nol', kodeRusak: 'catat', barisInduk: 'jumlahkan' },
    ],
    [
      { kode: { kamus: ['7.01.01'], indeks: Uint8Array.of(0) }, pagu: BigInt64Array.of(2n), realisasi: [1] },
      { desimal: 2 },
    ],
  ],
  rekapKinerja: [[laporan, inti.gabungKebijakan()]],
  rekapKinerjaPeriode: [[laporan, 2, inti.gabungKebijakan()]],
  rekapLaporan: [[laporan]],
  rekapUrusan: [[rekap.anggaran]],
  sarifPeriksa: [[hasil, {}]],
  satukanBukti: [[hasil, hasil.temuan]],
  selangRumus: [
    [serapan, { P: 2, A: { bawah: inti.bulatkan(1, 0), atas: null, bawahTertutup: true, atasTertutup: false } }],
  ],
  salinanUtuh: [[bukuTerbaca]],
  skemaBaris: [[]],
  skemaJson: [['Laporan']],
  stabilizeTabel: [
    [
      [
        [0, 0],
        [100, 100],
      ],
    ],
  ],
  susunDokumen: [[rekap]],
  tabelDariCsv: [['a;b', { berkas: 'a' }]],
  tabelDokumen: [[dokumen]],
  tabelKeMarkdown: [inti.tabelDokumen(dokumen).slice(0, 1)],
  tabelMasukan: [[serapan, { P: 'p', A: 'a' }, { dialek: 'postgresql', desimal: 2 }]],
  tabelPeringkat: [[kabupaten, 'Kabupaten A']],
  tandaiBacaan: [[hasil, bukuTerbaca, { bahasa: 'id' }]],
  tandaiBukuKerja: [[bita, hasil, { buku }]],
  teksHasil: [
    [terukur, '–'],
    [json, '–'],
  ],
  teksPeriksa: [[hasil, { bahasa: 'id' }]],
  tentukanPredikat: [
    [80, 'lan.empat-kelas', opsiBulat],
    [terukur, skala, opsiBulat],
    [json, skala],
  ],
  terapkanTemuanLama: [[hasil, ['P101|a|b|1']]],
  terapkanKonfigurasi: [[hasil, { versi: 1, tingkat: { P101: 'mati' } }, 'a.json']],
  teksKolom: [[inti.hitungKolom('anggaran.serapan', { P: [3], A: [1] }), 0]],
  terapkanDiterima: [[hasil, [{ kode: 'P101', tercetak: '1', alasan: 'a' }]]],
  tulisKertasKerja: [[hasil, { bahasa: 'id' }]],
  tulisLaporanHidup: [[rekap]],
  tulisTemplat: [[{ tahun: 2022, periode: { awal: 2021, akhir: 2026 } }], [laporan]],
};
