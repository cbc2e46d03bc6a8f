import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, readXlsx, writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { butuhAlat } from '../alat/butuh-alat.js';
import { lewatLibreOffice } from '../excel/libre-office.js';
import { bangunCli, jalankan } from './bangun.js';

vi.setConfig({ testTimeout: 180_000 });
const folder = mkdtempSync(join(tmpdir(), 'lkjip-templat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const di = (nama: string) => join(folder, nama);
let cli = '';
/** The template of 2024 as the command writes it; each test fills in a copy. */
let kosong: Awaited<ReturnType<typeof readXlsx>>;
beforeAll(async () => {
  cli = (await bangunCli()).cli;
  expect(jalankan(cli, ['templat', '--tahun', '2024', '-o', di('kosong.xlsx')])).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^lkjip: ditulis: \S+kosong\.xlsx \(\d+ lembar, [\d.]+ bita\)\.\n$/),
  });
  kosong = await readXlsx(readFileSync(di('kosong.xlsx')));
}, 120_000);

const BATU_SOPANG = 'examples/batu-sopang-2022/laporan.json';
const hitung = (berkas: string) => jalankan(cli, ['hitung', berkas, '--format', 'json']);

/** The rows of a sheet by its name, to be filled in. */
type Isi = Map<string, CellValue[][]>;

/** A template written by the command, filled in by a program that knows nothing of it and writes plain cells. */
async function isiTemplat(nama: string, isi: (lembar: Isi) => void): Promise<string> {
  const lembar: Isi = new Map(kosong.sheets.map((s) => [s.name, s.rows.map((r) => [...r])]));
  isi(lembar);
  writeFileSync(di(nama), await writeXlsx({ sheets: [...lembar].map(([name, rows]) => ({ name, rows })) }));
  return di(nama);
}

describe('a template that is checked instead of computed', () => {
  it.each([
    [[], /^lkjip: (\S+): ini templat isian lkjip; .* dengan: lkjip hitung (\S+)$/m],
    [['--bahasa', 'en'], /^lkjip: (\S+): this is a template of lkjip to fill in; .* with: lkjip hitung (\S+)$/m],
  ])('is told to be one, and by which command it is computed: %j', (opsi, pola) => {
    expect(jalankan(cli, ['templat', '--dari', BATU_SOPANG, '-o', di('isi.xlsx'), '--timpa'])).toMatchObject({
      status: 0,
    });
    const { stderr, stdout } = jalankan(cli, ['periksa', di('isi.xlsx'), '-f', 'json', ...opsi]);
    expect(pola.exec(stderr)?.slice(1)).toEqual(['isi.xlsx', di('isi.xlsx')]);
    expect(JSON.parse(stdout)).toHaveProperty('versi', 1);
  });

  it('also where other programs saved it, and its name needs quotes', async () => {
    await isiTemplat("isian O'Neil.xlsx", () => undefined);
    const { stderr } = jalankan(cli, ['periksa', "isian O'Neil.xlsx"], '', { cwd: folder });
    expect(stderr).toContain(`lkjip hitung 'isian O'\\''Neil.xlsx'\n`);
  });

  it('but no workbook that has sheets of such names', async () => {
    const rows = [
      ['Uraian', 'Pagu', 'Realisasi', '%'],
      ['A', 200, 150, 75],
      ['B', 400, 100, 25],
      ['C', 100, 50, 50],
    ];
    const kepala = [
      ['Nama instansi', 'Dinas A'],
      ['Alamat', 'Jalan B'],
    ];
    for (const sheets of [
      [
        { name: 'Anggaran', rows },
        { name: 'Kinerja', rows },
      ],
      [
        { name: 'Identitas', rows: kepala },
        { name: 'Anggaran', rows },
      ],
      [
        { name: 'Identitas', rows: [...kepala, ['Tahun laporan', 2024]] },
        { name: 'LRA', rows },
      ],
    ]) {
      writeFileSync(di('lain.xlsx'), await writeXlsx({ sheets }));
      expect(jalankan(cli, ['periksa', di('lain.xlsx')]).stderr).not.toContain('templat');
    }
  });
});

const cari = (lembar: Isi, nama: string): CellValue[][] => {
  const rows = lembar.get(nama);
  if (!rows) throw new Error(`tanpa lembar ${nama}`);
  return rows;
};

/** Writes a row by the headings of its sheet behind the example rows; gives the number of the row. */
function tambah(lembar: Isi, nama: string, isi: Readonly<Record<string, CellValue>>): number {
  const rows = cari(lembar, nama);
  const kepala = rows.findIndex((r) => r[0] === 'No.');
  const judul = (rows[kepala] ?? []).map((j) => String(j ?? '').replace(/ \*$/, ''));
  let r = kepala + 1;
  // Behind the examples, and behind what was written.
  while (rows[r]?.some((x, c) => c < judul.length - 1 && x !== null && x !== '')) r += 1;
  while (rows.length <= r) rows.push([]);
  const baris: CellValue[] = judul.map(() => null);
  for (const [k, x] of Object.entries(isi)) {
    expect(judul, `${nama}: ${k}`).toContain(k);
    baris[judul.indexOf(k)] = x;
  }
  rows[r] = baris;
  return r + 1;
}

/** Writes a field of Identitas or Kebijakan. */
function bidang(lembar: Isi, nama: string, judul: string, isi: CellValue): number {
  const rows = cari(lembar, nama);
  const r = rows.findIndex((b) => String(b[0] ?? '').replace(/ \*$/, '') === judul);
  expect(r, judul).toBeGreaterThan(0);
  (rows[r] as CellValue[])[1] = isi;
  return r + 1;
}

function laporanKecil(lembar: Isi): void {
  bidang(lembar, 'Identitas', 'Nama instansi', 'Kecamatan Contoh');
  tambah(lembar, 'Kinerja', { Jenis: 'Tujuan', Kode: 'T9', Uraian: 'Pelayanan' });
  tambah(lembar, 'Kinerja', { Jenis: 'Sasaran', Kode: 'S9', Uraian: 'Kepuasan', 'Kode induk': 'T9' });
  tambah(lembar, 'Kinerja', {
    Jenis: 'Indikator sasaran',
    Kode: 'IK9',
    Uraian: 'IKM',
    'Kode induk': 'S9',
    Satuan: 'nilai',
    Polarisasi: 'maximize',
    'Target 2024': 80,
    'Realisasi 2024': '82,5',
  });
  tambah(lembar, 'Anggaran', { Kode: '7.01.01', Nama: 'Program' });
  tambah(lembar, 'Anggaran', { Kode: '7.01.01.2.01', Nama: 'Kegiatan' });
  tambah(lembar, 'Anggaran', { Kode: '7.01.01.2.01.0001', Nama: 'Sub', 'Pagu 2024': 1000, 'Realisasi 2024': 900 });
}

describe('lkjip templat', () => {
  it('does not take the place of a file that may be filled in, unless told to', () => {
    writeFileSync(di('ada.xlsx'), 'isi lama');
    const { status, stderr } = jalankan(cli, ['templat', '-o', di('ada.xlsx')]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^lkjip: keluaran .*sudah ada.*--timpa.*\n$/)]);
    expect(readFileSync(di('ada.xlsx'), 'utf8')).toBe('isi lama');
    expect(jalankan(cli, ['templat', '-o', di('ada.xlsx'), '--timpa'])).toMatchObject({ status: 0 });
    expect(readFileSync(di('ada.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    [['--tahun', '24'], 'Tulis tahun 1990 sampai 2100'],
    [['--periode', '2029-2025'], 'Tulis seperti 2025-2029'],
    [['--tahun', '2024', '--dari', BATU_SOPANG], '--dari'],
  ])('says what is wrong with %j', (opsi, pesan) => {
    const { status, stderr } = jalankan(cli, ['templat', ...opsi, '-o', di('tidak.xlsx')]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(pesan)]);
  });

  it('makes columns for the years of the Renstra', async () => {
    jalankan(cli, ['templat', '--tahun', '2027', '--periode', '2025-2029', '-o', di('renstra.xlsx')]);
    const { sheets } = await readXlsx(readFileSync(di('renstra.xlsx')));
    const kepala = sheets.find((s) => s.name === 'Kinerja')?.rows.find((r) => r[0] === 'No.');
    expect(kepala?.filter((j) => String(j).startsWith('Target 20'))).toEqual(
      [2025, 2026, 2027, 2028, 2029].map((t) => `Target ${t}`),
    );
  });
});

describe('lkjip hitung on a filled template', () => {
  it('gives the figures of what another program wrote in, and does not read the examples', async () => {
    const { status, stdout, stderr } = hitung(await isiTemplat('kecil.xlsx', laporanKecil));
    expect([status, stderr]).toEqual([0, '']);
    const { kinerja, anggaran } = JSON.parse(stdout);
    // 82,5 ÷ 80 × 100 = 103,125; 900 ÷ 1000 × 100 = 90.
    expect(kinerja.tujuan.map((t: { kode: string }) => t.kode)).toEqual(['T9']);
    expect(kinerja.tujuan[0].sasaran[0].indikator[0].capaian.nilai).toBe('103.125');
    expect(anggaran.total.serapan.nilai).toBe('90');
  });

  it('gives the same when columns stand in another order, with others between, sheets added and no example left', async () => {
    const berkas = await isiTemplat('acak.xlsx', (lembar) => {
      laporanKecil(lembar);
      for (const nama of ['Kinerja', 'Anggaran']) {
        const rows = cari(lembar, nama);
        const kepala = rows.findIndex((r) => r[0] === 'No.');
        const lebar = rows[kepala]?.length ?? 0;
        const isi = rows
          .slice(kepala)
          .filter((r) => r[0] !== 'Contoh')
          .map((r, i) => {
            const terbalik = Array.from({ length: lebar }, (_, c) => r[lebar - 1 - c] ?? null);
            return [...terbalik.slice(0, 2), i === 0 ? 'Catatan kami' : 'x', ...terbalik.slice(2)];
          })
          .filter((r, i) => i === 0 || r.some((x) => x !== null && x !== 'x'));
        lembar.set(nama, [['Judul kami sendiri'], [], ...isi]);
      }
      lembar.set('Coretan', [
        ['Kode', 'Uraian'],
        ['=1+1', 'bukan data'],
      ]);
    });
    const acak = hitung(berkas);
    expect([acak.status, acak.stderr]).toEqual([0, '']);
    expect(JSON.parse(acak.stdout)).toEqual(JSON.parse(hitung(await isiTemplat('lurus.xlsx', laporanKecil)).stdout));
  });

  it('names every fault at once, with sheet, cell, what is wrong and what would be right', async () => {
    const letak: Record<string, number> = {};
    const berkas = await isiTemplat('salah.xlsx', (lembar) => {
      laporanKecil(lembar);
      letak['periode'] = bidang(lembar, 'Identitas', 'Periode Renstra, tahun awal', 'dua ribu');
      letak['kebijakan'] = bidang(lembar, 'Kebijakan', 'Rumus minimize', 'kuadrat');
      letak['kinerja'] = tambah(lembar, 'Kinerja', {
        Jenis: 'Indikator sasaran',
        Kode: 'IK10',
        Uraian: 'Tanpa satuan',
        'Kode induk': 'S9',
        Polarisasi: 'maximal',
        'Target 2024': '1.234',
      });
      letak['triwulan'] = tambah(lembar, 'Triwulan', { 'Kode indikator': 'IK404', Tahun: 2024, Konsolidasi: 'jumlah' });
      letak['program'] = tambah(lembar, 'Sasaran-Program', {
        'Kode sasaran': 'S9',
        'Kode program': '7.01.01',
        'Porsi (%)': 140,
      });
      letak['anggaran'] = tambah(lembar, 'Anggaran', {
        Kode: '7.01.01.2.01.0002',
        Nama: 'Sub dua',
        'Pagu 2024': -5,
        'Realisasi 2024': 'Rp sekian',
      });
      letak['belanja'] = tambah(lembar, 'Belanja', { Jenis: 'Pendapatan', Uraian: 'x' });
    });
    const { status, stdout, stderr } = hitung(berkas);
    expect(status).toBe(2);
    // The data of what asked for JSON says the same.
    const { status: jawaban, masalah } = JSON.parse(stdout);
    expect([jawaban, masalah.length]).toEqual(['tidak-sah', stderr.trimEnd().split('\n').length]);
    const baris = stderr.trimEnd().split('\n');
    const di = (lembar: string, sel: string) => `lkjip: salah.xlsx: lembar "${lembar}", sel ${sel}: `;
    const semestinya: [string, string, RegExp][] = [
      ['Identitas', `B${letak['periode']}`, /"dua ribu" bukan angka.*tulis sebagai angka/],
      ['Kebijakan', `B${letak['kebijakan']}`, /"kuadrat" tidak dikenal; pilih salah satu: selisih, rasio$/],
      ['Kinerja', `G${letak['kinerja']}`, /"maximal" tidak dikenal; pilih salah satu: maximize, minimize, stabilize$/],
      ['Kinerja', `L${letak['kinerja']}`, /"1\.234".*mungkin 1234 atau 1,234/],
      ['Kinerja', `F${letak['kinerja']}`, /"Satuan" belum diisi/],
      ['Triwulan', `B${letak['triwulan']}`, /indikator "IK404" tidak ada di lembar Kinerja; betulkan kodenya/],
      ['Sasaran-Program', `D${letak['program']}`, /140 harus di atas 0 dan paling banyak 100/],
      ['Anggaran', `J${letak['anggaran']}`, /-5 tidak boleh negatif; isi 0 atau lebih/],
      ['Anggaran', `O${letak['anggaran']}`, /"Rp sekian" bukan angka/],
      ['Belanja', `B${letak['belanja']}`, /"Pendapatan" tidak dikenal; pilih salah satu: Kelompok, Rincian$/],
    ];
    expect(baris).toHaveLength(semestinya.length);
    for (const [i, [lembar, sel, pesan]] of semestinya.entries()) {
      expect(baris[i]?.startsWith(di(lembar, sel)), `${baris[i]} ↔ ${sel}`).toBe(true);
      expect(baris[i]).toMatch(pesan);
    }
  });

  it('says which years are filled where the year was changed in one sheet only', async () => {
    let r = 0;
    const berkas = await isiTemplat('tahun.xlsx', (lembar) => {
      laporanKecil(lembar);
      r = bidang(lembar, 'Identitas', 'Tahun laporan', 2025);
      const kepala = cari(lembar, 'Anggaran').find((b) => b[0] === 'No.') as CellValue[];
      for (const [c, j] of kepala.entries()) if (/ 202[45]$/.test(String(j))) kepala[c] = String(j).replace(/5$/, '9');
      for (const [c, j] of kepala.entries()) if (/ 2024$/.test(String(j))) kepala[c] = String(j).replace(/4$/, '5');
    });
    const { status, stdout, stderr } = hitung(berkas);
    expect(status).toBe(2);
    // The data of what asked for JSON says the same.
    const { status: jawaban, masalah } = JSON.parse(stdout);
    expect([jawaban, masalah.length]).toEqual(['tidak-sah', stderr.trimEnd().split('\n').length]);
    // The budget has moved to 2025 and the indicators have not.
    expect(stderr).toBe(
      `lkjip: tahun.xlsx: lembar "Identitas", sel B${r}: tahun laporan 2025 tanpa data kinerja: target dan realisasi indikator hanya terisi untuk 2024; betulkan tahun laporan, atau isi tahun 2025\n`,
    );
  });

  it(
    'gives the same figures for Batu Sopang from its template as from its JSON, also when LibreOffice has saved it',
    butuhAlat('soffice'),
    () => {
      jalankan(cli, ['templat', '--dari', BATU_SOPANG, '-o', di('bs.xlsx')]);
      const lo = lewatLibreOffice(readFileSync(di('bs.xlsx')), 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
      writeFileSync(di('bs-lo.xlsx'), lo);
      const json = JSON.parse(hitung(BATU_SOPANG).stdout);
      for (const berkas of ['bs.xlsx', 'bs-lo.xlsx']) {
        const { status, stdout, stderr } = hitung(di(berkas));
        expect([berkas, status, stderr]).toEqual([berkas, 0, '']);
        const { kinerja, anggaran } = JSON.parse(stdout);
        expect(kinerja).toEqual(json.kinerja);
        expect(anggaran).toEqual(json.anggaran);
      }
    },
  );
});
