import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonBersih } from '../../src/cli/keluaran/json-bersih.js';
import { jsonSendiri } from '../../src/cli/keluaran/json-sendiri.js';
import { teksSendiri } from '../../src/cli/keluaran/teks-sendiri.js';
import {
  bacaLaporan,
  catatTemuanLama,
  type HasilPeriksa,
  periksaKeJson,
  periksaTabel,
  rekapKeJson,
  rekapLaporan,
  sarifPeriksa,
  teksPeriksa,
} from '../../src/index.js';
import { berkasDi } from '../alat/berkas-di.js';

const TABEL = [
  {
    nama: 'T',
    baris: [
      ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
      ['A', '200', '150', '57,00'],
      ['B', '400', '100', '25,00'],
    ],
  },
];
const hasil = periksaTabel(TABEL);
const sidik = catatTemuanLama(hasil).temuan[0] as string;
const lama = (isi: unknown) => jsonSendiri(JSON.stringify(isi), 'json', 'temuan-lama');
const salin = (x: unknown) => JSON.parse(JSON.stringify(x));

describe('the file of known findings', () => {
  it('is what the command wrote, also in version 1 and with none', () => {
    expect(sidik).toMatch(/^P101\|T\|A\|57,00\|[0-9a-f]{16}$/);
    for (const temuan of [[], [sidik], [sidik, `${sidik}|2`], ['P209|a|b.xlsx|Jumlah | 1|-|0123456789abcdef']])
      expect(lama({ versi: 2, temuan })).toBe(true);
    expect(lama({ versi: 1, temuan: ['P101|T|A|57,00'] })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['notes of an auditor under the same keys', { versi: 2, temuan: ['Kas kurang Rp1.000.000', 'Bukti hilang'] }],
    ['findings as objects', { versi: 2, temuan: [{ kode: 'P101', uraian: 'A' }] }],
    ['a version in words', { versi: '2', temuan: [] }],
    ['one of the future', { versi: 3, temuan: [sidik] }],
    ['findings that are no list', { versi: 2, temuan: { P101: sidik } }],
    ['one line that somebody added', { versi: 2, temuan: [sidik, 'tanyakan kepada Bappeda'] }],
    ['a code that is none', { versi: 2, temuan: ['BPK-12|T|A|57,00|0123456789abcdef'] }],
    ['a fingerprint without its end', { versi: 2, temuan: ['P101|T|A|57,00|lihat catatan'] }],
    ['a field more', { versi: 2, temuan: [], catatan: 'x' }],
    ['a list', [2, []]],
    ['nothing', null],
  ])('is not %s', (_, isi) => expect(lama(isi)).toBe(false));

  it('is not one in which a key stands twice: the first is not seen by a program', () => {
    expect(jsonSendiri('{"versi":2,"temuan":["Kas kurang"],"temuan":[]}', 'json', 'temuan-lama')).toBe(false);
    expect(jsonSendiri('{"versi":2,"temuan":[]', 'json', 'temuan-lama')).toBe(false);
  });
});

describe('JSON that has the keys of a result', () => {
  const laporan = bacaLaporan(JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8')));
  if (laporan.status !== 'sah') throw new Error('contoh rusak');
  const rekap = salin(rekapKeJson(rekapLaporan(laporan.laporan)));
  const periksa = salin(periksaKeJson(hasil, ['t.csv']));
  const sarif = salin(sarifPeriksa(hasil, { versi: '1.0.0' }));

  it('is a result in each case where the command wrote it', () => {
    expect(jsonSendiri(jsonBersih(rekap), 'json', 'hitung')).toBe(true);
    expect(jsonSendiri(jsonBersih(periksa), 'json', 'periksa')).toBe(true);
    expect(jsonSendiri(jsonBersih(sarif), 'sarif', 'periksa')).toBe(true);
    const takTerbaca = [{ berkas: 'x.pdf', sebab: 'PDF' }];
    const lengkap = { ...periksa, takTerbaca, temuanLama: { ada: 1, hilang: 0 } };
    expect(jsonSendiri(jsonBersih(lengkap), 'json', 'periksa')).toBe(true);
  });

  it('also of every example report', () => {
    const contoh = berkasDi('examples').filter((b) => /laporan[^/]*\.json$/.test(b));
    let banyak = 0;
    for (const b of contoh) {
      const terbaca = bacaLaporan(JSON.parse(readFileSync(join('examples', b), 'utf8')));
      if (terbaca.status !== 'sah') continue;
      banyak += 1;
      const isi = jsonBersih(rekapKeJson(rekapLaporan(terbaca.laporan)));
      expect([b, jsonSendiri(isi, 'json', 'hitung')]).toEqual([b, true]);
    }
    expect(banyak).toBeGreaterThan(0);
  });

  const kunci = { versi: 1, instansi: {}, kinerja: {}, anggaran: {}, efisiensi: {}, peringatan: [] };
  it.each<[string, unknown, 'hitung' | 'periksa' | 'katalog' | 'skema' | 'temuan-lama']>([
    ['a roll-up of another program', kunci, 'hitung'],
    ['a roll-up with a note', { ...rekap, catatan: 'sudah dibahas' }, 'hitung'],
    ['a roll-up of texts', { ...rekap, kinerja: 'baik' }, 'hitung'],
    ['an audit', { versi: 1, sumber: 'BPK', ringkasan: 'dua temuan', temuan: [{ uraian: 'Kas' }] }, 'periksa'],
    ['a check with an answer', { ...periksa, tanggapan: [] }, 'periksa'],
    ['a check with a finding of somebody', { ...periksa, temuan: [{ kode: 'BPK-1' }] }, 'periksa'],
    ['a book', { versi: 1, bab: ['Pendahuluan'] }, 'katalog'],
    ['entries of a diary', { versi: 1, entri: [{ tanggal: '2026-01-01' }] }, 'katalog'],
    ['a schema of another program', { title: 'Pegawai', $schema: 'x', type: 'object', properties: {} }, 'skema'],
    [
      'a schema of the same name in an older dialect',
      { title: 'Laporan', $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', properties: {} },
      'skema',
    ],
  ])('is not %s', (_, isi, jenis) => expect(jsonSendiri(JSON.stringify(isi), 'json', jenis)).toBe(false));

  it('is not a log in which another program has its findings', () => {
    const lain = { ...sarif, runs: [...sarif.runs, { tool: { driver: { name: 'eslint', rules: [] } }, results: [] }] };
    const milik = salin(sarif);
    milik.runs[0].results[0].ruleId = 'BPK-1';
    for (const x of [lain, milik, { ...sarif, catatan: 'x' }])
      expect(jsonSendiri(JSON.stringify(x), 'sarif', 'periksa')).toBe(false);
  });
});

describe('text that begins like a result', () => {
  it('is the summary of a check in either language, with what else it says', () => {
    const banyak: HasilPeriksa = { ...hasil, temuan: [], cakupan: { ...hasil.cakupan, angka: 12_345, terikat: 1_234 } };
    const kosong: HasilPeriksa = { ...banyak, cakupan: { ...banyak.cakupan, terikat: 0 } };
    const pengaturan = { oleh: 'lkjip.config.json', dimatikan: { P101: 1 }, diubah: {}, diabaikan: [] };
    for (const bahasa of ['id', 'en'] as const) {
      for (const h of [
        hasil,
        banyak,
        kosong,
        { ...hasil, pengaturan },
        { ...banyak, pengaturan },
        { ...kosong, pengaturan },
      ])
        expect([teksPeriksa(h, { bahasa }).split('\n')[0], teksSendiri(teksPeriksa(h, { bahasa }), 'periksa')]).toEqual(
          [expect.any(String), true],
        );
    }
  });

  it.each<[string, 'hitung' | 'periksa' | 'katalog' | 'rekap']>([
    ['LAPORAN KINERJA 2022 – DINAS KESEHATAN\n\nBAB I PENDAHULUAN\nPuji syukur.\n', 'hitung'],
    ['No findings; the file may be closed.\n', 'periksa'],
    ['Tidak ada temuan; berkas ditutup.\n', 'periksa'],
    ['Tidak ada yang dapat diperiksa: buktinya hilang.\n', 'periksa'],
    ['2 galat, 1 peringatan, sudah dibahas dengan Bappeda\n', 'periksa'],
    ['Capaian indikator\n\n  id pegawai: 12\n', 'katalog'],
    ['tingkat,kode,pagu,realisasi,catatan\ntotal,,1,1,benar\n', 'rekap'],
    [
      'tingkat,kode,pagu,realisasi,sisa,serapan,paguSeluruhnya,capaian,baris,terukur,bercapaian\ntotal,,1,1,0,100,1,,1,1,0\nsudah diperiksa oleh A\n',
      'rekap',
    ],
    ['{"tingkat":"total","kode":"","catatan":"x"}\n', 'rekap'],
  ])('is not %j', (teks, jenis) => expect(teksSendiri(teks, jenis)).toBe(false));
});
