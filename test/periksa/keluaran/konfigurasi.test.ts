import { describe, expect, it } from 'vitest';
import { cocokPola } from '../../../src/berkas/abaikan.js';
import { periksaBerkas } from '../../../src/berkas/periksa-berkas.js';
import { bacaBukuExcel } from '../../../src/excel/index.js';
import { bukuDariTabel } from '../../../src/excel/tandai/buku-dari-tabel.js';
import { Konfigurasi } from '../../../src/model/konfigurasi.js';
import { periksaKeJson } from '../../../src/periksa/keluaran/json.js';
import { bacaKonfigurasi, terapkanKonfigurasi } from '../../../src/periksa/keluaran/konfigurasi.js';
import { markdownPeriksa } from '../../../src/periksa/keluaran/markdown.js';
import { sarifPeriksa } from '../../../src/periksa/keluaran/sarif.js';
import { teksPeriksa } from '../../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Hand: 150 / 200 = 75 %.
const tabel = [
  {
    nama: 'T',
    baris: [
      ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
      ['A', '200', '150', '57,00'],
      ['B', '400', '100', '25,00'],
    ],
  },
];
const hasil = periksaTabel(tabel);
const pesan = (data: unknown) => {
  const h = bacaKonfigurasi(data);
  return h.status === 'sah' ? [] : h.masalah.map((m) => m.pesan);
};

describe('bacaKonfigurasi', () => {
  it('takes all that there is', () => {
    const isi = {
      $schema: './Konfigurasi.json',
      versi: 1,
      tingkat: { P101: 'peringatan', P501: 'mati' },
      abaikan: { berkas: ['arsip-*'], lembar: ['Rumus*'] },
      kebijakan: { dasar: 'kemenkeu', minimize: 'rasio' },
      bahasa: 'en',
    };
    expect(bacaKonfigurasi(isi)).toEqual({ status: 'sah', konfigurasi: isi });
    expect(Konfigurasi.safeParse({ versi: 1 }).success).toBe(true);
  });
  it.each([
    [7, /^konfigurasi: 7 harus objek/],
    [{}, /^versi: belum ada; wajib diisi \(harus 1\)$/],
    [{ versi: 1, tingkt: {} }, /kunci tidak dikenal "tingkt" \(maksudnya "tingkat"\?\)/],
    [{ versi: 1, tingkat: { P501: 'matii' } }, /^tingkat\.P501: "matii" \(maksudnya "mati"\?\) harus salah satu dari/],
    [{ versi: 1, tingkat: { P999: 'mati' } }, /^tingkat\.P999: tidak ada temuan berkode itu.*docs\/temuan\.md$/],
    [JSON.parse('{"versi": 1, "tingkat": {"__proto__": "mati"}}'), /^tingkat: kunci "__proto__" tidak boleh dipakai$/],
    [{ versi: 1, tingkat: { constructor: 'mati' } }, /^tingkat\.constructor: tidak ada temuan berkode itu/],
    [{ versi: 1, tingkat: { semua: 'mati' } }, /^tingkat\.semua: tidak ada temuan berkode itu; daftarnya di/],
    [{ versi: 1, kebijakan: 'kemenkue' }, /^kebijakan: preset "kemenkue" tidak dikenal \(maksudnya "kemenkeu"\?\)/],
    [{ versi: 1, kebijakan: { minimise: 'rasio' } }, /^kebijakan.*"minimise" \(maksudnya "minimize"\?\)/],
    [{ versi: 1, abaikan: { lembar: 'Rumus' } }, /^abaikan\.lembar: "Rumus" harus daftar/],
    [{ versi: 1, bahasa: 'jv' }, /^bahasa: "jv" harus salah satu dari: "id", "en"$/],
  ])('names the field of what is wrong in %j', (data, harap) => {
    expect(pesan(data)).toEqual([expect.stringMatching(harap)]);
  });
  it('says it in English where asked', () => {
    expect(bacaKonfigurasi({ versi: 1, tingkat: { P999: 'mati' } }, { bahasa: 'en' })).toMatchObject({
      masalah: [{ pesan: expect.stringMatching(/there is no finding of that code/) }],
    });
  });
});

describe('a configuration', () => {
  const mati = terapkanKonfigurasi(hasil, { versi: 1, tingkat: { P101: 'mati' } }, 'lkjip.config.json');
  const ubah = terapkanKonfigurasi(hasil, { versi: 1, tingkat: { P101: 'catatan' } }, 'lkjip.config.json');

  it('turns findings off, and every print says how many and whose they were', () => {
    expect(mati).toMatchObject({ temuan: [], ringkasan: { temuan: 0 } });
    const dikatakan = '1 dimatikan oleh lkjip.config.json';
    expect(teksPeriksa(mati)).toContain(dikatakan);
    expect(teksPeriksa(mati)).toContain('Menurut lkjip.config.json: dimatikan 1 P101.');
    expect(teksPeriksa(mati)).not.toContain('Tidak ada temuan');
    expect(markdownPeriksa(mati)).toContain('dimatikan');
    expect(periksaKeJson(mati, []).pengaturan).toEqual({
      oleh: 'lkjip.config.json',
      dimatikan: { P101: 1 },
      diubah: {},
      diabaikan: [],
    });
    expect(JSON.stringify(sarifPeriksa(mati))).toContain('Menurut lkjip.config.json: dimatikan 1 P101.');
  });
  it('changes levels, and says so', () => {
    expect(ubah.temuan.map((t) => t.tingkat)).toEqual(['catatan']);
    expect(teksPeriksa(ubah)).toMatch(/^0 galat, 0 peringatan, 1 catatan; .*diubah tingkatnya 1 P101\.$/m);
  });
  it('says the same in English', () => {
    expect(teksPeriksa(mati, { bahasa: 'en' })).toContain('1 turned off by lkjip.config.json');
    expect(teksPeriksa(mati, { bahasa: 'en' })).toContain('By lkjip.config.json: turned off 1 P101.');
    const diabaikan = { oleh: 'x.json', dimatikan: {}, diubah: { P101: 1 }, diabaikan: [{ lembar: 'Rekap' }] };
    const teks = teksPeriksa({ ...ubah, pengaturan: diabaikan }, { bahasa: 'en' });
    expect(teks).toMatch(/By x\.json: given another level 1 P101; not checked .*Rekap/);
  });
  it('tells what it turned off by code, in the order of the codes', () => {
    const banyak = {
      ...hasil,
      temuan: hasil.temuan.flatMap((t) => (['P205', 'P101', 'P102', 'P205'] as const).map((kode) => ({ ...t, kode }))),
    };
    const tingkat = { P101: 'mati', P102: 'mati', P205: 'mati' } as const;
    const { dimatikan } = terapkanKonfigurasi(banyak, { versi: 1, tingkat }, 'x.json').pengaturan ?? {};
    expect(Object.entries(dimatikan ?? {})).toEqual([
      ['P101', 1],
      ['P102', 1],
      ['P205', 2],
    ]);
  });
  it('that changes nothing says nothing', () => {
    const sama = terapkanKonfigurasi(hasil, { versi: 1, tingkat: { P101: 'galat' } }, 'x.json');
    expect(teksPeriksa(sama)).toBe(teksPeriksa(hasil));
  });

  it('leaves out files and sheets, and names them', async () => {
    const { data } = await bukuDariTabel(
      { tabel: [...tabel, { ...(tabel[0] as object), nama: 'Rumus 2025' }] as never },
      hasil,
    );
    const csv = new TextEncoder().encode('Uraian;Pagu;Realisasi Anggaran;%\nA;200;150;57,00\n');
    const berkas = [
      { nama: 'lap/a.xlsx', data },
      { nama: 'lap/arsip-lama.csv', data: csv },
      { nama: 'arsip.jpg', data: csv },
    ];
    const konfigurasi: Konfigurasi = { versi: 1, abaikan: { lembar: ['rumus*'], berkas: ['ARSIP*'] } };
    const semua = await periksaBerkas(berkas);
    expect([semua.hasil.temuan.length, semua.buku.takTerbaca.length]).toEqual([3, 1]);
    const sebagian = await periksaBerkas(berkas, { konfigurasi });
    expect(sebagian.hasil.temuan.map((t) => t.lokasi.lembar)).toEqual(['T']);
    expect(sebagian.buku.takTerbaca).toEqual([]);
    expect(sebagian.hasil.pengaturan?.diabaikan).toEqual([
      { berkas: 'lap/arsip-lama.csv' },
      { berkas: 'arsip.jpg' },
      { berkas: 'lap/a.xlsx', lembar: 'Rumus 2025' },
    ]);
    // The workbook itself stays whole, for the marked copy.
    expect((await bacaBukuExcel(sebagian.buku.kerja.get('lap/a.xlsx')?.data as Uint8Array)).tabel).toHaveLength(2);
    expect(teksPeriksa(sebagian.hasil)).toContain(
      'tidak diperiksa lap/arsip-lama.csv, arsip.jpg, lap/a.xlsx · Rumus 2025.',
    );
  });
});

describe('cocokPola', () => {
  it.each([
    ['Rumus', 'rumus', true],
    ['Rumus', 'Rumus 2', false],
    ['*', '', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*a', 'a', false],
    ['*.xlsx', 'lap.xlsx', true],
    ['a*b*c', 'acb', false],
    ['**x**', 'axb', true],
  ])('%s fits %s: %s', (pola, nama, harap) => expect(cocokPola(pola, nama)).toBe(harap));
});
