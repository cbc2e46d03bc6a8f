import { describe, expect, it } from 'vitest';
import { teksPeriksa } from '../../../src/periksa/keluaran/teks.js';
import type { Temuan } from '../../../src/periksa/temuan/temuan.js';
import type { Buku } from '../../../src/tabel/tabel.js';
import { lebarTeks } from '../../../src/tabel/teks-tampil.js';
import { buku, hasilContoh, hasilKosong, temuanNarasi, temuanTabel, temuanTotal } from './contoh-hasil.js';

// The expected pages are written out by hand from the layout: margin, column letters, headers, rows, the mark under the cell.
const satu = (temuan: Temuan, isi: Buku = buku, lebar = 100) =>
  teksPeriksa({ ...hasilContoh, temuan: [temuan] }, { buku: isi, lebar, rinci: true })
    .split('\n')
    .slice(2);

describe('teksPeriksa', () => {
  it('shows the rows of a total with the cell marked', () => {
    expect(satu(temuanTotal).slice(0, 14)).toEqual([
      'galat P103: F4: tercetak 79,9; 3.285.452.144 ÷ 4.463.036.427 × 100 memberi 73,61.',
      '  ┌ tercetak/tabel-3-4-2.json · Tabel 3.4.2 · F4',
      '  │ C                                                       D                   E            F',
      '  │ PROGRAM                                PAGU ANGGARAN (Rp)  REALISASI ANGGARA…  CAPAIAN (%)',
      '2 │ Program Penunjang Urusan Pemerintaha…    4.345.674.427,00    3.183.857.644,00        73,26',
      '3 │ Program Pembinaan dan Pengawasan Pem…      117.362.000,00      101.594.500,00        86,57',
      '4 │                                                                         TOTAL         79,9',
      '  │                                                                                       ▲▲▲▲',
      '  │                                                                           semestinya 73,61',
      '  tercetak  79,9; semestinya 73,61; rumus serapan',
      '  sebab     sangat mungkin: (73,26 + 86,57) ÷ 2 = 79,92: rata-rata persen, bukan persen dari jumlah.',
      '            kurang mungkin: satu digit salah ketik.',
      '  terkait   D2, D3, E2, E3, narasi.md · IKHTISAR · baris 12, kolom 39',
      '  saran     Hitung persen dari jumlah rupiah.',
    ]);
  });

  it('marks a figure in a text, below its line', () => {
    expect(satu(temuanNarasi).slice(0, 5)).toEqual([
      'peringatan P201: Teks mencetak 97,8; tabelnya memberi 97,87.',
      '   ┌ narasi.md · IKHTISAR · baris 12, kolom 39',
      '12 │ kinerja sasaran strategis mencapai **97,8 %** atau bermakna Baik.',
      '   │                                       ▲▲▲▲ semestinya 97,9',
      '  tercetak  97,8; semestinya 97,9',
    ]);
  });

  it('cuts a long line of text on both sides of the figure', () => {
    const teks = `${'awal '.repeat(60)}hasil 97,8 persen ${'akhir '.repeat(60)}`;
    const narasi = { ...temuanNarasi, lokasi: { berkas: 'n.md', baris: 1, kolom: 307 } };
    const [, , baris, tanda] = satu(narasi, { tabel: [], narasi: [{ berkas: 'n.md', teks }] });
    expect(baris).toMatch(/^1 │ ….* hasil 97,8 persen .*…$/);
    expect(tanda?.indexOf('▲')).toBe(baris?.indexOf('97,8'));
    expect(lebarTeks(baris ?? '')).toBeLessThanOrEqual(100);
  });

  it('leaves the excerpt out where the place is not in the book, or the finding is of a whole table', () => {
    expect(satu(temuanTotal, { tabel: [] })[2]).toBe('  tercetak  79,9; semestinya 73,61; rumus serapan');
    expect(satu(temuanNarasi, { tabel: [], narasi: [{ berkas: 'narasi.md', bagian: 'IKHTISAR', teks: 'x' }] })[2]).toBe(
      '  tercetak  97,8; semestinya 97,9',
    );
    expect(satu(temuanTabel).slice(0, 3)).toEqual([
      'catatan P301: Tabel tanpa pembanding tahun lalu.',
      '  ┌ tercetak/tabel-3-4-2.json · Tabel 3.4.2',
      '  saran     Tambahkan kolom tahun lalu.',
    ]);
  });

  it('counts rows and letters in the sheet, marks related cells of the row, and skips to far rows', () => {
    const baris = [
      ['Uraian', 'Pagu', 'Realisasi', '%'],
      ...Array.from({ length: 20 }, (_, i) => [`Kegiatan ${i}`, '200', '150', '75']),
    ];
    const tabel = { nama: 'T', lembar: 'L', baris, asal: { baris: 11, kolom: 3 } };
    const tempat = { tabel: 'T', lembar: 'L' };
    const hasil = satu(
      {
        ...temuanTotal,
        lokasi: { ...tempat, baris: 13, kolom: 6, sel: 'F13' },
        tercetak: '75',
        semestinya: null,
        terkait: [{ ...tempat, baris: 13, kolom: 4, sel: 'D13' }, { ...tempat, baris: 28, kolom: 6 }, { ...tempat }],
      },
      { tabel: [tabel] },
    );
    expect(hasil.slice(2, 9)).toEqual([
      '   │ C              D   F',
      '   │',
      '13 │ Kegiatan 1   200  75',
      '   │              ───  ▲▲',
      '   │ …',
      '28 │ Kegiatan 16  200  75',
      '  tercetak  75; rumus serapan',
    ]);
    expect(hasil.join('\n')).toContain('terkait   D13, baris 28, kolom 6, L · T');
  });

  it('keeps to the width with wide cells, many related columns, long words and many places', () => {
    const lebar = Array.from({ length: 40 }, (_, i) => `${i}.000.000.000.000.000,00`);
    const tabel = { nama: 'T', baris: [['x'.repeat(5000), ...lebar]] };
    const terkait = lebar.map((_, i) => ({ tabel: 'T', baris: 1, kolom: i + 2 }));
    const temuan = {
      ...temuanTotal,
      pesan: 'y'.repeat(400),
      lokasi: { tabel: 'T', baris: 1, kolom: 41, sel: 'AO1' },
      terkait,
    };
    const hasil = satu(temuan, { tabel: [tabel] }, 80);
    expect(Math.max(...hasil.slice(0, -3).map(lebarTeks))).toBeLessThanOrEqual(80);
    expect(hasil.join(' ').replace(/\s+/g, ' ')).toContain('dan 28 lagi');
  });

  it('shows a cell without words on its left, an empty one, and one outside the table', () => {
    const tabel = { nama: 'T', baris: [['1', '', '3']] };
    const di = (kolom: number) =>
      satu(
        {
          ...temuanTotal,
          semestinya: null,
          lokasi: { tabel: 'T', baris: 1, kolom, sel: `${'ABCDEFGHI'[kolom - 1]}1` },
          terkait: [],
        },
        { tabel: [tabel] },
      );
    expect(di(3).slice(2, 6)).toEqual(['  │ C', '  │', '1 │ 3', '  │ ▲']);
    expect(di(2).slice(2, 6)).toEqual(['  │ B', '  │', '1 │', '  │ ▲']);
    expect(di(9).slice(2, 6)).toEqual(['  │ I', '  │', '1 │', '  │ ▲']);
  });

  it('puts the note below where other cells of the row are marked behind', () => {
    const baris = [
      ['Uraian', 'Pagu', '%'],
      ['Kegiatan', '200', '75'],
    ];
    const lokasi = { tabel: 'T', baris: 2, kolom: 2, sel: 'B2' };
    const terkait = [{ tabel: 'T', baris: 2, kolom: 3, sel: 'C2' }];
    const hasil = satu({ ...temuanTotal, lokasi, terkait, semestinya: '100' }, { tabel: [{ nama: 'T', baris }] });
    expect(hasil.slice(4, 7)).toEqual([
      '2 │ Kegiatan  200  75',
      '  │           ▲▲▲  ──',
      '  │           semestinya 100',
    ]);
  });

  it('marks one character where a text lacks a figure, at the line’s beginning where no character is named, and past its end', () => {
    const narasi = (kolom: number | undefined, tercetak: string | null) =>
      satu(
        {
          ...temuanNarasi,
          tercetak,
          semestinya: null,
          lokasi: { berkas: 'n', baris: 1, ...(kolom === undefined ? {} : { kolom }) },
        },
        { tabel: [], narasi: [{ berkas: 'n', teks: 'abc  def' }] },
      ).slice(2, 4);
    expect(narasi(3, null)).toEqual(['1 │ abc def', '  │   ▲']);
    expect(narasi(undefined, 'abc')).toEqual(['1 │ abc def', '  │ ▲▲▲']);
    expect(
      satu(
        { ...temuanNarasi, lokasi: { berkas: 'n', baris: 1, kolom: 3 } },
        { tabel: [], narasi: [{ berkas: 'n', teks: '  97,8' }] },
      )[2],
    ).toBe('1 │  97,8');
    expect(narasi(99, 'x')).toEqual(['1 │ abc def', '  │        ▲']);
  });

  it('tells of the cells that are wrong only because of one, and how likely a cause is', () => {
    const lokasi = { ...temuanTotal.lokasi };
    const ikut = [{ ...lokasi, baris: 3, sel: 'F3' }];
    // 0,3 and more, and less than 0,75: neither as good as certain nor merely not ruled out.
    const penjelasan = [{ sebab: 'digit-salah', teks: 'satu digit salah ketik.', skor: 0.5 }];
    const rinci = satu({ ...temuanTotal, ikut, penjelasan }).join('\n');
    expect(rinci).toContain('  sebab     mungkin: satu digit salah ketik.');
    expect(rinci).toMatch(/F3\n/);
    expect(teksPeriksa({ ...hasilContoh, temuan: [{ ...temuanTotal, ikut }] }, { buku, lebar: 400 })).toMatch(
      /memberi 73,61\. .*F3\. \[P103\]/,
    );
  });

  it('orders places without a row first, and names a page and, of a habit, only two', () => {
    const di = (baris: number | undefined, halaman?: number): Temuan => ({
      ...temuanTotal,
      semestinya: null,
      pesan: `pesan ${baris ?? 'awal'}`,
      lokasi: {
        berkas: 'a.pdf',
        ...(halaman === undefined ? {} : { halaman }),
        ...(baris === undefined ? {} : { baris }),
      },
    });
    const hasil = teksPeriksa({ ...hasilContoh, temuan: [di(7, 3), di(undefined)] }, {}).split('\n');
    expect(hasil.slice(3, 5)).toEqual([
      '  galat      pesan awal [P103]',
      '  galat      alinea 7, hlm. 3: pesan 7 [P103]',
    ]);
    const kolom = Array.from({ length: 6 }, (_, i): Temuan => {
      const sel = `F${i + 2}`;
      return { ...temuanTotal, pesan: `pesan ${sel}`, lokasi: { tabel: 'T', baris: i + 2, kolom: 6, sel } };
    });
    // Six of one kind in one column: two are shown, four are counted.
    expect(teksPeriksa({ ...hasilContoh, temuan: kolom }, { bahasa: 'en' })).toContain('and 4 more P103 in column F');
    const tanpaSel = kolom.map((t): Temuan => ({ ...t, lokasi: { tabel: 'T' } }));
    expect(teksPeriksa({ ...hasilContoh, temuan: tanpaSel }, { bahasa: 'en' })).toContain('and 4 more P103 in column');
  });

  it('says in English that nothing was checked, in one table and in several', () => {
    const kosong = (tabel: number) =>
      teksPeriksa(
        {
          ...hasilKosong,
          ringkasan: { ...hasilKosong.ringkasan, tabel },
          cakupan: {
            angka: 3,
            terikat: 0,
            tabel: [{ lokasi: {}, status: 'tak-dapat-diperiksa', angka: 0, terikat: 0, sebab: 's' }],
          },
        },
        { bahasa: 'en' },
      );
    expect(kosong(1)).toContain('3 figures in 1 table');
    expect(kosong(2)).toContain('3 figures in 2 tables');
    expect(kosong(2)).toContain('1 tables without figures');
  });

  it('looks for a line in the text of its own file and heading, and only as far as the line goes', () => {
    const narasi = [
      { berkas: 'lain.md', teks: 'bukan ini' },
      { berkas: 'n.md', teks: 'satu\ndua 97,8\ntiga' },
    ];
    const lokasi = { berkas: 'n.md', baris: 2, kolom: 5 };
    expect(satu({ ...temuanNarasi, lokasi }, { tabel: [], narasi })[2]).toBe('2 │ dua 97,8');
  });

  it('puts accepted findings last, a line each with the reason', () => {
    const hasil = teksPeriksa(
      { ...hasilContoh, temuan: [{ ...temuanTotal, diterima: 'sudah diralat' }, temuanTabel] },
      { buku },
    );
    expect(hasil.split('\n\n')[2]).toBe('diterima P103: tercetak/tabel-3-4-2.json · Tabel 3.4.2 · F4: sudah diralat');
    expect(hasil.split('\n\n')[0]).toBe(
      '0 galat, 0 peringatan, 1 catatan, 1 diterima; 1.200 dari 1.234 angka di 1 tabel terperiksa.',
    );
  });

  it('says when there is nothing, and in English', () => {
    expect(teksPeriksa(hasilKosong)).toBe('Tidak ada temuan; 3 dari 3 angka di 1 tabel terperiksa.');
    const en = teksPeriksa(hasilContoh, { buku, bahasa: 'en', rinci: true });
    expect(en).toContain('warning P201: ');
    expect(en).toContain('1200 of 1234 figures in 1 table checked');
    const jauh = Array.from({ length: 14 }, (_, i) => ({ tabel: 'T', baris: i + 1, kolom: 1, sel: `A${i + 1}` }));
    expect(
      teksPeriksa({ ...hasilKosong, temuan: [{ ...temuanTotal, terkait: jauh }] }, { bahasa: 'en', rinci: true }),
    ).toContain('and 2 more');
    const takBernama = { lokasi: {}, judul: 'Ket', peran: null, aturan: null };
    expect(teksPeriksa({ ...hasilKosong, kolom: [takBernama] }, { rinci: true })).toContain('dipahami:\n  "Ket"');
    expect(en).toContain('columns that were not understood:\n  tercetak/tabel-3-4-2.json · Tabel 3.4.2 · B "SASARAN"');
  });

  it('names tables of one reason together, the first few, and a sheet that is called as its table once', () => {
    const tabel = Array.from({ length: 10 }, (_, i) => ({
      lokasi: { lembar: `T${i}`, tabel: `T${i}` },
      status: 'tak-dapat-diperiksa' as const,
      angka: 1,
      terikat: 0,
      sebab: 's',
    }));
    expect(teksPeriksa({ ...hasilKosong, cakupan: { angka: 10, terikat: 0, tabel } })).toContain(
      '  tidak dapat diperiksa; s: T0, T1, T2, T3, T4, T5, T6, T7 dan 2 lagi',
    );
  });

  it('dresses parts through the given style and lets nothing of the input reach the terminal', () => {
    const gaya = { tingkat: (t: string) => `<${t}>`, tebal: (t: string) => `*${t}*`, redup: (t: string) => `(${t})` };
    const jahat = { ...temuanTotal, pesan: 'a\u001b[31mb\u202ec', saran: '' };
    const hasil = teksPeriksa({ ...hasilContoh, temuan: [jahat] }, { buku, gaya, rinci: true });
    expect(hasil.split('\n')[2]).toBe('<galat P103:> *a [31mb c*');
    expect(hasil).toContain('(2 │ )');
    for (const tanda of ['\u001b', '\u202e']) expect(hasil).not.toContain(tanda);
  });

  it('shows the excerpt of a table before a text of the same file', () => {
    const lokasi = { berkas: 'a.docx', tabel: 'Tabel 1', baris: 2, kolom: 2, sel: 'B2' };
    const isi = {
      tabel: [
        {
          berkas: 'a.docx',
          nama: 'Tabel 1',
          baris: [
            ['Uraian', 'Pagu'],
            ['Kegiatan', '200'],
          ],
        },
      ],
      narasi: [{ berkas: 'a.docx', teks: 'SAMPUL\nLAPORAN KINERJA' }],
    };
    const hasil = satu({ ...temuanTotal, lokasi, terkait: [], semestinya: null }, isi);
    expect(hasil.slice(4, 6)).toEqual(['2 │ Kegiatan  200', '  │           ▲▲▲']);
  });
});

describe('teksPeriksa without rinci', () => {
  const tempat = { berkas: 'a.xlsx', lembar: 'L' };
  const di = (sel: string, baris: number, kolom: number): Temuan => ({
    ...temuanTotal,
    lokasi: { ...tempat, baris, kolom, sel },
    uraian: `Program ${baris}`,
    pesan: `${sel}: tercetak 1, seharusnya 2.`,
  });
  const ringkas = (...temuan: Temuan[]) =>
    teksPeriksa({ ...hasilKosong, temuan })
      .split('\n\n')
      .slice(1);

  it('is a line a finding, by place and by how grave it is, with the name of its row', () => {
    expect(ringkas({ ...temuanTabel, lokasi: tempat }, di('C9', 9, 3), di('B4', 4, 2), temuanNarasi)).toEqual([
      [
        'a.xlsx · L',
        '  galat      B4 (Program 4): tercetak 1, seharusnya 2. [P103]',
        '  galat      C9 (Program 9): tercetak 1, seharusnya 2. [P103]',
        '  catatan    Tabel tanpa pembanding tahun lalu. [P301]',
      ].join('\n'),
      [
        'narasi.md · IKHTISAR',
        '  peringatan baris 12, kolom 39: Teks mencetak 97,8; tabelnya memberi 97,87. [P201]',
      ].join('\n'),
    ]);
  });

  it('folds what recurs in a column', () => {
    const lima = [4, 5, 6, 7, 8].map((b) => di(`C${b}`, b, 3));
    expect(ringkas(...lima)[0]?.split('\n')).toEqual([
      'a.xlsx · L',
      '  galat      C4 (Program 4): tercetak 1, seharusnya 2. [P103]',
      '  galat      C5 (Program 5): tercetak 1, seharusnya 2. [P103]',
      '             dan 3 P103 lagi di kolom C',
    ]);
    expect(ringkas(...lima.slice(1))[0]?.split('\n')).toHaveLength(5);
  });

  it('has no heading where nothing names the place', () => {
    expect(ringkas({ ...temuanTabel, lokasi: {} })).toEqual(['  catatan    Tabel tanpa pembanding tahun lalu. [P301]']);
  });

  it('says what was not checked, and never approves what was not', () => {
    const cakupan = {
      angka: 12,
      terikat: 0,
      tabel: [
        {
          lokasi: { tabel: 'Tabel 1' },
          status: 'tak-dapat-diperiksa',
          angka: 8,
          terikat: 0,
          sebab: 'tidak ada jumlah',
        },
        { lokasi: {}, status: 'sebagian', angka: 4, terikat: 1, sebab: 'kolom "X"' },
        { lokasi: { tabel: 'Tabel 3' }, status: 'tak-dapat-diperiksa', angka: 0, terikat: 0 },
      ],
    } as const;
    const ringkasan = { ...hasilKosong.ringkasan, tabel: 3 };
    expect(teksPeriksa({ ...hasilKosong, ringkasan, cakupan })).toBe(
      [
        'Tidak ada yang dapat diperiksa: tidak satu pun dari 12 angka di 3 tabel terikat hubungan yang dikenali.',
        '',
        'belum diperiksa seluruhnya:',
        '  tidak dapat diperiksa; tidak ada jumlah: Tabel 1',
        '  diperiksa sebagian; kolom "X": Tabel (1/4)',
        '  1 tabel tanpa angka',
      ].join('\n'),
    );
    expect(teksPeriksa({ ...hasilKosong, ringkasan, cakupan, temuan: [temuanTabel] }, { bahasa: 'en' })).toContain(
      '0 error, 0 warning, 1 note. Nothing could be checked: no known relation binds any of the 12 figures in 3 tables.',
    );
    const satu = { ...cakupan, tabel: cakupan.tabel.slice(0, 1) };
    expect(teksPeriksa({ ...hasilKosong, cakupan: satu }, { bahasa: 'en' })).toContain('12 figures in 1 table.');
  });
});
