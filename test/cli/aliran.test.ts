import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uraiJson } from '../../src/berkas/urai-json.js';
import { hitungBaris } from '../../src/cli/aliran/hitung-baris.js';
import { hitungNdjson } from '../../src/cli/aliran/hitung-ndjson.js';
import { rekapAliran } from '../../src/cli/aliran/rekap-aliran.js';
import { bukaPenulis } from '../../src/cli/aliran/tulis-aliran.js';
import { tulisRekapKolom } from '../../src/cli/aliran/tulis-rekap.js';
import { rekapKolom } from '../../src/rekap/kolom/rekap-kolom.js';
import { bangunCli, jalankan } from './bangun.js';

const folder = mkdtempSync(join(tmpdir(), 'lkjip-aliran-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const di = (nama: string) => join(folder, nama);
const berkas = (nama: string, isi: string) => {
  writeFileSync(di(nama), isi);
  return di(nama);
};
const baca = (nama: string) => readFileSync(di(nama), 'utf8');
const hitung = (masukan: string, keluaran: string, lanjut = false) =>
  hitungNdjson({ berkas: masukan, keluaran: di(keluaran), lanjut, bahasa: 'id' });

const serapan = (P: number | null, A: number) => JSON.stringify({ rumus: 'anggaran.serapan', masukan: { P, A } });
const laporan = JSON.stringify({ versi: 1, instansi: { nama: 'Dinas A' }, tahun: 2025, tujuan: [], program: [] });

describe('one line of lkjip hitung --ndjson', () => {
  // 15.000 of 100 is 15.000 percent.
  it('warns of spending above the pagu, and on a pagu of 0', () => {
    expect(hitungBaris('{"rumus":"anggaran.serapan","masukan":{"P":"100","A":"15000"}}', 'id')).toMatchObject({
      teks: '15.000,00',
      peringatan: [{ kode: 'realisasi-melebihi-pagu' }],
    });
    expect(hitungBaris(serapan(0, 1), 'id')).toMatchObject({
      alasan: 'pagu-nol',
      peringatan: [{ kode: 'belanja-tanpa-pagu' }],
    });
    expect(hitungBaris(serapan(2, 1), 'id')).not.toHaveProperty('peringatan');
  });
  it('names a formula that is not there, and the nearest', () => {
    expect(hitungBaris('{"rumus":"anggaran.serapn"}', 'id')).toEqual({
      status: 'rusak',
      masalah: ['rumus: anggaran.serapn tidak ada (maksudnya "anggaran.serapan"?); lihat lkjip rumus'],
    });
    expect(hitungBaris('{"rumus":1}', 'id')).toMatchObject({
      masalah: ['rumus: harus id sebuah rumus; lihat lkjip rumus'],
    });
  });
});

describe('lkjip hitung --ndjson', () => {
  const isi = [
    serapan(10036700, 8366700),
    '',
    serapan(null, 1),
    laporan,
    '{rusak',
    '{"rumus":"tiada"}',
    serapan(3, 1),
  ].join('\r\n');
  const masukan = berkas('masukan.ndjson', isi);
  it('gives one line a line, and goes on behind one at fault', () => {
    expect(hitung(masukan, 'utuh.ndjson')).toEqual({ sudah: 0, dihitung: 6, rusak: 2 });
    const hasil = baca('utuh.ndjson')
      .trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b));
    expect(hasil.map((h) => [h.baris, h.status])).toEqual([
      [1, 'terukur'],
      [3, 'tak-terukur'],
      [4, 'terhitung'],
      [5, 'rusak'],
      [6, 'rusak'],
      [7, 'terukur'],
    ]);
    expect(hasil[0]).toMatchObject({ bulat: '83.36', teks: '83,36' });
    expect(hasil[1].alasan).toBe('pagu-kosong');
    expect(hasil[2].rekap.anggaran).toBeDefined();
  });
  it('refuses to go on in a file that another one writes to', () => {
    const ubah: Readonly<Record<string, (nama: string) => void>> = {
      lebih: (nama) => appendFileSync(di(nama), 'x\n'),
      kurang: (nama) => truncateSync(di(nama), 0),
      lain: (nama) => {
        rmSync(di(nama));
        writeFileSync(di(nama), '');
      },
    };
    for (const [nama, lakukan] of Object.entries(ubah)) {
      const penulis = bukaPenulis({ keluaran: di(`${nama}.ndjson`) }, 0);
      penulis.tulis('a'.repeat(70_000));
      lakukan(`${nama}.ndjson`);
      penulis.tulis('b');
      expect(() => penulis.tutup()).toThrow(/ndjson: diubah program lain selagi ditulis/);
    }
  });
  it('refuses a file without a line, and leaves the output alone', () => {
    berkas('ada.ndjson', 'lama');
    for (const isi of ['', '\n \n'])
      expect(() => hitung(berkas('hampa.ndjson', isi), 'ada.ndjson')).toThrow(/hampa.ndjson: tidak ada satu baris pun/);
    expect(() => hitung(di('hampa.ndjson'), 'baru.ndjson', true)).toThrow(/tidak ada satu baris pun/);
    expect(baca('ada.ndjson')).toBe('lama');
    expect(() => baca('baru.ndjson')).toThrow(/ENOENT/);
  });
  it('refuses keys twice in one object, keys that are not known, and misspelt symbols', () => {
    const angka = (masukan: string, lain = '') => `{"rumus":"anggaran.serapan","masukan":{${masukan}}${lain}}`;
    const isi = [
      angka('"P":3,"P":30,"A":1'),
      angka('"P":3,"A":1', ',"masukan":{}'),
      angka('"P":3,"\\u0050":30,"A":1'),
      angka('"P":3,"A":1', ',"pembulatan":{"desimal":0}'),
      angka('"P":3,"a":1'),
      angka('"P":3'),
      '{"versi":1,"tahun":2025,"tahun":2024}',
      `{"rumus":"anggaran.serapan","masukan":{"P":3,"A":1},"rumus":"x"}`,
    ];
    expect(hitung(berkas('kunci.ndjson', isi.join('\n')), 'kunci-hasil.ndjson')).toMatchObject({ rusak: 7 });
    const kata = baca('kunci-hasil.ndjson').trimEnd().split('\n');
    for (const [i, pola] of [
      /kunci \\"P\\" ada dua kali/,
      /kunci \\"masukan\\" ada dua kali/,
      /kunci \\"P\\" ada dua kali/,
      /baris\.pembulatan tidak dikenal/,
      /masukan\.a tidak dikenal.*yang dikenal: P, A/,
      /"alasan":"realisasi-kosong"/,
      /kunci \\"tahun\\" ada dua kali/,
      /kunci \\"rumus\\" ada dua kali/,
    ].entries())
      expect(kata[i]).toMatch(pola);
  });
  it('counts lines at fault that were there before, too', () => {
    berkas('lama.ndjson', baca('utuh.ndjson'));
    expect(hitung(masukan, 'lama.ndjson', true)).toEqual({ sudah: 6, dihitung: 0, rusak: 2 });
    truncateSync(di('lama.ndjson'), baca('utuh.ndjson').indexOf('{"baris":6'));
    expect(hitung(masukan, 'lama.ndjson', true)).toEqual({ sudah: 4, dihitung: 2, rusak: 2 });
  });
  it.each<[string, number, (baris: string) => string]>([
    ['a figure in the middle', 2, (b) => b.replace('pagu-kosong', 'pagu-nol')],
    ['the status of one at fault', 4, (b) => b.replace('"rusak"', '"terukur"')],
    ['a field behind all', 3, (b) => b.replace(/\}$/, ',"lain":1}')],
    ['a fingerprint', 2, (b) => b.replace(/"sidik":"./, (s) => `${s.slice(0, -1)}${s.endsWith('0') ? '1' : '0'}`)],
    ['a letter that is none', 4, (b) => b.replace('rusak', 'rus\u{feff}ak')],
  ])('refuses to go on behind a line that was changed: %s', (_, ke, ubah) => {
    const baris = baca('utuh.ndjson').split('\n');
    const lain = baris.map((b, i) => (i === ke - 1 ? ubah(b) : b)).slice(0, -2);
    expect(lain[ke - 1]).not.toBe(baris[ke - 1]);
    berkas('diubah.ndjson', `${lain.join('\n')}\n`);
    expect(() => hitung(masukan, 'diubah.ndjson', true)).toThrow(`baris ${ke} bukan hasil masukan ini`);
    expect(baca('diubah.ndjson')).toBe(`${lain.join('\n')}\n`);
  });
  it('goes on with an output that was cut off anywhere, to the same bytes', () => {
    const utuh = baca('utuh.ndjson');
    const bita = Buffer.byteLength(utuh);
    const potong = [0, 1, 20, utuh.indexOf('\n'), utuh.indexOf('\n') + 1, Math.floor(bita / 2), bita - 1, bita];
    for (const n of potong) {
      berkas('putus.ndjson', utuh);
      truncateSync(di('putus.ndjson'), n);
      const sudah = utuh.slice(0, n).split('\n').length - 1;
      expect(hitung(masukan, 'putus.ndjson', true)).toMatchObject({ sudah, dihitung: 6 - sudah });
      expect(baca('putus.ndjson')).toBe(utuh);
    }
  });
  it('refuses to go on with an output of another input, of other figures, or with more lines', () => {
    const utuh = baca('utuh.ndjson');
    const lain = berkas('lain.ndjson', isi.replace('8366700', '8366701'));
    berkas('a.ndjson', utuh);
    expect(() => hitung(lain, 'a.ndjson', true)).toThrow(/baris 1 bukan hasil masukan ini/);
    berkas('b.ndjson', utuh.replace('83,36', '83,37'));
    expect(() => hitung(masukan, 'b.ndjson', true)).toThrow(/baris 1 bukan hasil/);
    berkas('c.ndjson', utuh);
    appendFileSync(di('c.ndjson'), `${utuh.split('\n')[0]}\n`);
    expect(() => hitung(masukan, 'c.ndjson', true)).toThrow(/baris 7 bukan hasil/);
    // What is there is not touched by a refusal.
    expect(baca('a.ndjson')).toBe(utuh);
  });
});

describe('numbers that JSON would round', () => {
  // 2^53 + 1 = 9007199254740993 has no double; the one nearest to it is 2^53. The shortest print of a double is the number itself.
  const sisa = (P: string, A: string) => `{"rumus":"anggaran.sisa","masukan":{"P":${P},"A":${A}}}`;
  it('are refused by name in the line, and read exactly as text', () => {
    const isi = [
      sisa('9007199254740993', '9007199254740992'),
      sisa('"9007199254740993"', '"9007199254740992"'),
      sisa('1e400', '1'),
      sisa('0.10000000000000000001', '0'),
      sisa('33.333333333333336', '0.50000000000000000000'),
      sisa('1E3', '-0.0'),
    ];
    expect(hitung(berkas('besar.ndjson', isi.join('\n')), 'besar-hasil.ndjson').rusak).toBe(3);
    const hasil = baca('besar-hasil.ndjson')
      .trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b));
    expect(hasil.map((h) => h.teks ?? h.status)).toEqual(['rusak', '1,00', 'rusak', 'rusak', '32,83', '1.000,00']);
    expect(hasil[0].masalah).toEqual([
      'angka 9007199254740993 akan kehilangan digit sebagai angka JSON (terbaca 9007199254740992); tulis sebagai teks: "9007199254740993"',
    ]);
  });
  it('are refused by row in a roll-up', () => {
    const baris = (pagu: string) =>
      `{"kode":"7.01.01","pagu":${pagu},"realisasi":1,"catatan":"9007199254740993 \\" 1e400"}`;
    expect(() => rekapAliran(berkas('besar-rekap.ndjson', baris('9007199254740993')))).toThrow(
      /baris 1: angka 9007199254740993 akan kehilangan digit/,
    );
    const tepat = tulisRekapKolom(rekapAliran(berkas('besar-rekap.ndjson', baris('"9007199254740993"'))), 'ndjson');
    expect(tepat).toContain('"pagu":"9007199254740993"');
  });
  it('are refused with their place in a file', () => {
    expect(() => uraiJson('{\n "a": [1, -9007199254740993]}', 'laporan')).toThrow(
      /angka -9007199254740993 akan kehilangan digit.*\(baris 2, kolom 11\)\.$/,
    );
    expect(uraiJson('{"a":"9007199254740993","b":9007199254740992}', 'laporan')).toEqual({
      a: '9007199254740993',
      b: 2 ** 53,
    });
  });
});

describe('lkjip hitung --rekap', () => {
  const kode = ['7.01.01.2.06.0001', '7.01.01.2.06.0004', '1.02.01.2.01.0001'];
  it('gives what rekapKolom gives, from CSV and from JSON lines', () => {
    const acuan = tulisRekapKolom(
      rekapKolom({
        kode: [...kode, kode[0] as string],
        pagu: [200, '1234567.89', 100, null],
        realisasi: [150, 1000000, '90071992547409931', 5],
      }),
      'ndjson',
    );
    const csv = [
      'Kode;Uraian;Pagu;Realisasi',
      `${kode[0]};"A; B";200;150`,
      `"${kode[1]}";C;1.234.567,89;1000000`,
      `${kode[2]};D;100;90071992547409931`,
      `${kode[0]};;;5`,
      '',
    ];
    const json = [
      { kode: kode[0], pagu: 200, realisasi: 150 },
      { kode: kode[1], pagu: '1234567.89', realisasi: 1000000 },
      { kode: kode[2], pagu: 100, realisasi: '90071992547409931' },
      { kode: kode[0], realisasi: 5 },
    ];
    expect(tulisRekapKolom(rekapAliran(berkas('b.csv', `\uFEFF${csv.join('\r\n')}`)), 'ndjson')).toBe(acuan);
    expect(
      tulisRekapKolom(rekapAliran(berkas('b.ndjson', json.map((b) => JSON.stringify(b)).join('\n'))), 'ndjson'),
    ).toBe(acuan);
    const tabel = tulisRekapKolom(rekapAliran(di('b.csv')), 'csv').split('\n');
    expect(tabel[0]).toBe('tingkat,kode,pagu,realisasi,sisa,serapan,paguSeluruhnya,capaian,baris,terukur,bercapaian');
    expect(tabel).toContain('sub-kegiatan,7.01.01.2.06.0004,1234567.89,1000000,234567.89,81.00,1234567.89,,1,1,0');
  });
  it('gives the mean of achievements', () => {
    const csv = berkas('c.csv', `kode,capaian\n${kode[0]},90.5\n${kode[1]},\n${kode[2]},100\n`);
    expect(tulisRekapKolom(rekapAliran(csv), 'csv').split('\n')[1]).toBe('total,,,,,,,95.25,3,0,2');
  });
  it.each([
    [
      'kode;pagu;realisasi\n7.1;1;1\n7.01.01;1;x\n7.01.01;"1;1',
      [
        /baris 2: kode "7\.1" bukan kode/,
        /baris 3: realisasi: "x" bukan angka/,
        /baris 4: kutip yang dibuka di baris ini tidak ditutup/,
      ],
    ],
    ['kode;pagu\n', [/kepala kolom/]],
    ['k\0o', [/UTF-8/]],
  ])('names what is wrong: %j', (isi, pesan) => {
    let kata = 'lolos';
    try {
      rekapAliran(berkas('salah.csv', isi));
    } catch (galat) {
      kata = (galat as Error).message;
    }
    for (const p of pesan) expect(kata).toMatch(p);
  });
  const galat = (isi: string, nama = 'salah.csv', opsi = {}): string => {
    try {
      rekapAliran(berkas(nama, isi), undefined, opsi);
    } catch (galat) {
      return (galat as Error).message;
    }
    return 'lolos';
  };
  const jumlah = (isi: string, nama = 'benar.csv', opsi = {}) => {
    const { total } = rekapAliran(berkas(nama, isi), undefined, opsi);
    return [total.baris[0], total.pagu.nilai[0], total.realisasi.nilai[0]];
  };
  it.each([
    ['', 'kosong.csv'],
    ['\n \r\n', 'kosong.csv'],
    ['kode;pagu;realisasi\n', 'kepala.csv'],
    ['kode;pagu;realisasi\n;;\n" ";;\n', 'hampa.csv'],
    ['', 'kosong.ndjson'],
    ['\n\n', 'kosong.ndjson'],
  ])('refuses a file without a row: %j', (isi, nama) => {
    expect(galat(isi, nama)).toMatch(/tidak ada satu baris pun yang dapat dibaca/);
  });
  it('refuses JSON lines that never name a figure, or only one of a pair', () => {
    const baris = (kunci: string) => `{"kode":"${kode[0]}",${kunci}}`;
    expect(galat(baris('"anggaran":1,"belanja":1'), 's.ndjson')).toMatch(/yang ada: "kode", "anggaran", "belanja"/);
    expect(galat(baris('"pagu":1,"realisai":1'), 's.ndjson')).toMatch(/pagu dan realisasi.*"realisai"/);
    expect(galat(baris('"pagu":[5],"realisasi":1'), 's.ndjson')).toMatch(/baris 1: pagu: .* bukan angka/);
    expect(galat('[1]', 's.ndjson')).toMatch(/baris 1: bukan objek JSON/);
    expect(jumlah(`${baris('"pagu":5,"realisasi":null')}\n${baris('"pagu":7,"realisasi":1')}`, 's.ndjson')).toEqual([
      2, 7, 1,
    ]);
  });
  it.each(['Pagu', 'PAGU', 'pagu ', '\u00a0pagu', '_pagu', 'pagu:'])(
    'refuses a row whose key %j is a column in other letters, which would be missing in it',
    (kunci) => {
      const baris = (k: string) => JSON.stringify({ kode: kode[0], [k]: 5, realisasi: 1 });
      expect(galat(`${baris('pagu')}\n${baris(kunci)}`, 'huruf.ndjson')).toMatch(
        /baris 2: kunci ".*" tidak dibaca; tulis "pagu"/,
      );
    },
  );
  describe('of a kegiatan beside its sub-kegiatan', () => {
    // 300 is the sum of the two below it: added up it would be 600.
    let cli = '';
    beforeAll(async () => {
      cli = (await bangunCli()).cli;
    });
    const isi =
      'kode;pagu;realisasi;capaian\n1.01.01.2.01;300;150;\n1.01.01.2.01.0001;100;50;90\n1.01.01.2.01.0002;200;100;80';
    it('refuses it, with what to do', () => {
      expect(galat(isi)).toMatch(
        /salah\.csv: 1\.01\.01\.2\.01 berisi pagu atau realisasi, .* terhitung dua kali\. Hapus baris itu, atau pilih --baris-induk lewati/,
      );
    });
    it('leaves it out or adds it as it is told, and says so', () => {
      const jalan = (cara: string) =>
        jalankan(cli, ['hitung', berkas('induk.csv', isi), '--rekap', '--baris-induk', cara]);
      const lewati = jalan('lewati');
      expect(JSON.parse(lewati.stdout.split('\n')[0] as string)).toMatchObject({
        pagu: '300',
        realisasi: '150',
        baris: 2,
      });
      expect(lewati.stderr).toBe('lkjip: 1 kode induk tidak dihitung: 1.01.01.2.01.\n');
      const jumlahkan = jalan('jumlahkan');
      expect(JSON.parse(jumlahkan.stdout.split('\n')[0] as string)).toMatchObject({ pagu: '600', baris: 3 });
      expect(jumlahkan.stderr).toBe('lkjip: 1 kode induk dijumlahkan dengan baris di bawahnya: 1.01.01.2.01.\n');
    });
    it('is an option of --rekap', () => {
      const hasil = jalankan(cli, ['hitung', berkas('induk.csv', isi), '--ndjson', '--baris-induk', 'lewati']);
      expect([hasil.status, hasil.stderr]).toEqual([
        2,
        expect.stringContaining('--baris-induk hanya berlaku bagi --rekap'),
      ]);
    });
  });
  // By RFC 4180, 2.4 every line should have as many fields; spreadsheets leave out empty cells at the end, or add some.
  it.each([
    [`kode,pagu,realisasi\n${kode[0]},200`, /baris 2: 2 isian, sedangkan kepalanya 3/],
    [`kode,pagu,realisasi\n${kode[0]},1,234,567,1,000,000`, /baris 2: 7 isian, sedangkan kepalanya 3/],
    [`pagu;kode;realisasi;uraian\n5;${kode[0]}`, /baris 2: 2 isian/],
    [`kode;pagu;pagu;realisasi\n${kode[0]};1;2;3`, /kolom pagu ada dua kali/],
    [`kode;pagu;realisasi\n${kode[0]};1;"2" x`, /baris 2: kutip/],
    // 1,500 and 1,200 without quotes are four cells; what stands beyond the titles says so.
    [`kode,pagu,realisasi,,\n${kode[0]},1,500,1,200`, /baris 2: kolom ke-4 berisi tetapi tidak berjudul/],
    [`kode,capaian,\n${kode[0]},97,45`, /baris 2: kolom ke-3 berisi tetapi tidak berjudul/],
    [`kode;;pagu;realisasi\n${kode[0]};x;1;1`, /baris 2: kolom ke-2 berisi tetapi tidak berjudul/],
    [`kode;pagu;realisasi\n${kode[0]};1.234;2`, /baris 2: pagu: "1.234" dapat berarti .* --notasi/],
    [`kode;pagu;realisasi\n${kode[0]};1,5 juta;2`, /baris 2: pagu: "1,5 juta" memakai kata pengali/],
    [`kode;pagu;realisasi\n${kode[0]};80-;2`, /baris 2: pagu: "80-"/],
    [`kode;pagu;realisasi\n${kode[0]};1-2;2`, /baris 2: pagu: "1-2" adalah rentang/],
  ])('names a row that is not as its header: %j', (isi, pesan) => {
    expect(galat(isi)).toMatch(pesan);
  });
  it('takes rows with empty cells left out or added at the end', () => {
    const isi = `kode;pagu;realisasi;uraian;ket\n${kode[0]};200;150\n${kode[0]};100;50;"A; ""B""";;;\n;;;;;;;\n`;
    expect(jumlah(isi)).toEqual([2, 300, 200]);
  });
  it('reads quoted fields with separators, marks and line ends in them', () => {
    const isi = [
      'sep=;',
      '"kode" ; "Uraian; (teks)\nbaris dua" ; Pagu ; Realisasi',
      `${kode[0]};"satu\r\n""dua"";\ntiga"; 200 ;150`,
      `"${kode[1]}" ; tinggi 5" ;100;"50"`,
    ].join('\r\n');
    expect(jumlah(isi)).toEqual([2, 300, 200]);
    expect(jumlah(`"kode","uraian; x",pagu,realisasi\n${kode[0]},a,1,1`)).toEqual([1, 1, 1]);
    expect(jumlah(`kode|pagu|realisasi\n${kode[0]}|1|1`, 'garis.txt')).toEqual([1, 1, 1]);
  });
  it('tells of a mark that is not closed once, and reads on behind it', () => {
    const baik = `${kode[0]};a;200;150`;
    const buka = `${kode[0]};"a;1;1`;
    const isi = ['kode;uraian;pagu;realisasi', baik, buka, ...Array(9).fill(baik), `${kode[0]};"x";salah;1`].join('\n');
    const kata = galat(isi).split('\n');
    expect(kata).toHaveLength(2);
    expect(kata[0]).toMatch(/baris 3: kutip yang dibuka di baris ini/);
    expect(kata[1]).toMatch(/baris 13: pagu: "salah"/);
    // A field longer than a spreadsheet holds (32.767 characters of at most four bytes) is an open mark, not a field.
    const panjang = ['kode;uraian;pagu;realisasi', buka, ...Array(9_000).fill(baik), `7;"x";1;1`].join('\n');
    expect(
      galat(panjang)
        .split('\n')
        .map((b) => /baris \d+/.exec(b)?.[0]),
    ).toEqual(['baris 2', 'baris 9003']);
  });
  it('names figures finer than sums are kept, keys twice, and a file of another kind of line end', () => {
    const halus = `0.${'1'.repeat(21)}`;
    expect(galat(`kode;pagu;realisasi\n${kode[0]};${halus};1`)).toMatch(
      /baris 2: pagu: "0\.1+" berdesimal lebih dari 20/,
    );
    for (const x of [halus, '0.000000000000000000001'])
      expect(galat(`{"kode":"${kode[0]}","pagu":"${x}","realisasi":1}`, 'h.ndjson')).toMatch(
        /baris 1: pagu: .* lebih dari 20/,
      );
    expect(galat(`{"kode":"${kode[0]}","pagu":1e-21,"realisasi":1}`, 'h.ndjson')).toMatch(
      /baris 1: pagu: 1e-21 berdesimal/,
    );
    expect(jumlah(`kode;pagu;realisasi\n${kode[0]};0.${'1'.repeat(20)};1`)[0]).toBe(1);
    expect(galat(`{"kode":"${kode[0]}","pagu":1,"pagu":2,"realisasi":1}`, 'h.ndjson')).toMatch(
      /kunci "pagu" ada dua kali/,
    );
    expect(galat(`kode;pagu;realisasi\r${kode[0]};1;1\r`)).toMatch(/gaya Mac lama/);
  });
  it('takes 1.000 as --notasi says', () => {
    const isi = `kode;pagu;realisasi\n${kode[0]};1.000;500.5`;
    expect(jumlah(isi, 'n.csv', { notasi: 'indonesia' })).toEqual([1, 1000, 500.5]);
    expect(jumlah(isi, 'n.csv', { notasi: 'desimal' })).toEqual([1, 1, 500.5]);
    expect(jumlah(`kode;pagu;realisasi\n${kode[0]};0.125;1234.500`, 'n.csv')).toEqual([1, 0.125, 1234.5]);
  });
  it('reads files many times longer than what it holds', () => {
    const satu = `${kode[0]},123456.5,100000\n`;
    const banyak = 300_000;
    const csv = berkas('panjang.csv', `kode,pagu,realisasi\n${satu.repeat(banyak)}`);
    const r = rekapAliran(csv);
    expect(r.total.pagu.nilai[0]).toBe(123456.5 * banyak);
    expect(r.total.baris[0]).toBe(banyak);
  });
});
