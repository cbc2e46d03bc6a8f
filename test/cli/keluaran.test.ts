import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { rekapKeJson, rekapLaporan } from '../../src/index.js';
import { bangunCli, jalankan } from './bangun.js';

vi.setConfig({ testTimeout: 120_000 });
/** How often a run is killed; `BUNUH=100 npx vitest run test/cli/keluaran.test.ts` is the figure in docs/keandalan.md. */
const BUNUH = Number(process.env['BUNUH'] ?? 20);
/** What an earlier run may have written, as far as it is looked at. */
const LAPORAN = 'examples/batu-sopang-2022/laporan.json';
const LAMA = JSON.stringify(
  rekapKeJson(rekapLaporan({ versi: 1, instansi: { nama: 'Lama' }, tahun: 2021, tujuan: [], program: [] })),
);
const pangkal = mkdtempSync(join(tmpdir(), 'lkjip-keluaran-'));
afterAll(() => rmSync(pangkal, { recursive: true, force: true }));
let cli = '';
let ke = 0;
let folder = '';
let masukan = '';
let isiMasukan = '';
beforeAll(async () => {
  ({ cli } = await bangunCli());
  isiMasukan = readFileSync(LAPORAN, 'utf8');
});
beforeEach(() => {
  ke += 1;
  folder = join(pangkal, String(ke));
  mkdirSync(folder);
  masukan = join(folder, 'laporan.json');
  copyFileSync(LAPORAN, masukan);
});

const di = (nama: string) => join(folder, nama);
const sisa = () => readdirSync(folder).filter((n) => n.endsWith('.tmp'));
const root = process.getuid?.() === 0;

const tautan = (isi: string, nama: string) => {
  symlinkSync(isi, di(nama));
  return di(nama);
};
const kembaran = (nama: string) => {
  linkSync(masukan, di(nama));
  return di(nama);
};

/** Refused with one line, and nothing is changed. */
function ditolak(argumen: readonly string[], pesan: RegExp, opsi: { masukan?: string } = {}): void {
  const { status, stdout, stderr } = jalankan(cli, argumen, opsi.masukan);
  expect(stderr).toMatch(pesan);
  expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
  expect(readFileSync(masukan, 'utf8')).toBe(isiMasukan);
  expect(sisa()).toEqual([]);
}

describe('an input is never written over', () => {
  const INI_MASUKAN = /^lkjip: keluaran .*: ini berkas masukannya; sebutkan nama lain\.$/m;

  it.each([
    ['its own name', () => masukan],
    ['another spelling of its path', () => join(folder, '..', String(ke), '.', 'laporan.json')],
    ['a symbolic link', () => tautan('laporan.json', 'tautan.json')],
    ['a hard link', () => kembaran('kembar.json')],
  ])('by %s, also with --timpa', (_, sasaran) => {
    const keluaran = sasaran();
    for (const timpa of [[], ['--timpa']]) {
      ditolak(['hitung', masukan, '-f', 'json', '-o', keluaran, ...timpa], INI_MASUKAN);
      ditolak(['templat', '--dari', masukan, '-o', keluaran, ...timpa], /ini berkas masukannya|tidak menulis \.json/);
    }
  });

  it('where the input is the link', () => {
    symlinkSync('laporan.json', di('tautan.json'));
    ditolak(['hitung', di('tautan.json'), '-o', masukan], INI_MASUKAN);
  });

  it('in a folder that is checked, or among the accepted findings', () => {
    writeFileSync(di('a.md'), '| Uraian | Pagu |\n| --- | --- |\n| A | 1 |\n');
    writeFileSync(di('a.md.diterima.json'), '{"versi":1,"diterima":[]}');
    mkdirSync(di('terisi'));
    writeFileSync(di('terisi/b.md'), '| Uraian | Pagu |\n| --- | --- |\n| A | 1 |\n');
    ditolak(['periksa', di('terisi'), '-o', di('terisi/b.md')], INI_MASUKAN);
    ditolak(['periksa', di('a.md'), '-f', 'json', '-o', di('a.md.diterima.json')], INI_MASUKAN);
    ditolak(['periksa', di('a.md'), '--diterima', masukan, '-o', masukan], INI_MASUKAN);
  });

  it('through standard input or output', () => {
    const sh = (perintah: string) =>
      spawnSync('sh', ['-c', perintah, process.execPath, cli, masukan], { encoding: 'utf8' });
    const lewatMasuk = sh('"$0" "$1" hitung - -o "$2" < "$2"');
    expect([lewatMasuk.status, lewatMasuk.stderr]).toEqual([2, expect.stringMatching(INI_MASUKAN)]);
    const lewatKeluar = sh('"$0" "$1" hitung "$2" -f json >> "$2"');
    expect([lewatKeluar.status, lewatKeluar.stderr]).toEqual([
      2,
      'lkjip: keluaran standar: ini berkas masukannya; alirkan ke berkas lain.\n',
    ]);
    expect(readFileSync(masukan, 'utf8')).toBe(isiMasukan);
  });
});

describe('only a plain file is written', () => {
  it('no folder, pipe or device', () => {
    execFileSync('mkfifo', [di('pipa')]);
    ditolak(['hitung', masukan, '-o', folder], /ini folder; sebutkan nama berkas di dalamnya/);
    ditolak(['hitung', masukan, '-o', di('pipa')], /bukan berkas biasa \(perangkat atau pipa\)/);
    ditolak(['hitung', masukan, '-o', '/dev/null'], /bukan berkas biasa/);
    ditolak(['hitung', masukan, '-o', '/dev/full'], /bukan berkas biasa/);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(statSync(di('pipa')).isFIFO()).toBe(true);
  });

  it('a link stays a link, and what it points to is written, there or not', () => {
    mkdirSync(di('lain'));
    symlinkSync('lain/hasil.json', di('hasil.json'));
    for (const _ of ['baru', 'ada']) {
      expect(jalankan(cli, ['hitung', masukan, '-o', di('hasil.json')]).status).toBe(0);
      expect(lstatSync(di('hasil.json')).isSymbolicLink()).toBe(true);
      expect(JSON.parse(readFileSync(di('lain/hasil.json'), 'utf8'))).toHaveProperty('versi');
    }
    symlinkSync('b.json', di('a.json'));
    symlinkSync('a.json', di('b.json'));
    ditolak(['hitung', masukan, '-o', di('a.json')], /tautannya berputar/);
  });

  it('a file with a second name is left, as the other name would keep what was in it', () => {
    writeFileSync(di('satu.json'), '{}');
    linkSync(di('satu.json'), di('dua.json'));
    ditolak(['hitung', masukan, '-o', di('dua.json')], /juga bernama lain \(hard link\)/);
    expect(jalankan(cli, ['hitung', masukan, '-o', di('dua.json'), '--timpa']).status).toBe(0);
    expect(readFileSync(di('satu.json'), 'utf8')).toBe('{}');
  });

  it('one that is read-only stays so', () => {
    writeFileSync(di('hasil.json'), '{}');
    chmodSync(di('hasil.json'), 0o444);
    for (const timpa of [[], ['--timpa']]) ditolak(['hitung', masukan, '-o', di('hasil.json'), ...timpa], /hanya-baca/);
    expect(readFileSync(di('hasil.json'), 'utf8')).toBe('{}');
  });

  it.each([0o600, 0o640, 0o664])('one that is there keeps its mode %o', (mode) => {
    writeFileSync(di('hasil.json'), LAMA);
    chmodSync(di('hasil.json'), mode);
    expect(jalankan(cli, ['hitung', masukan, '-o', di('hasil.json')]).status).toBe(0);
    expect(statSync(di('hasil.json')).mode & 0o777).toBe(mode);
  });

  it.runIf(root)('and its owner, where the user may give it away', () => {
    writeFileSync(di('hasil.json'), LAMA);
    chownSync(di('hasil.json'), 1234, 2345);
    expect(jalankan(cli, ['hitung', masukan, '-o', di('hasil.json')]).status).toBe(0);
    const { uid, gid } = statSync(di('hasil.json'));
    expect([uid, gid]).toEqual([1234, 2345]);
  });

  it.runIf(root)('and its group, where the user is in it but may not give the file away', () => {
    // A shared folder: what one of the group replaces stays the group's.
    const bersama = di('bersama');
    mkdirSync(bersama);
    chownSync(bersama, 1234, 2345);
    chmodSync(bersama, 0o775);
    writeFileSync(join(bersama, 'hasil.json'), LAMA);
    chownSync(join(bersama, 'hasil.json'), 1234, 2345);
    chmodSync(join(bersama, 'hasil.json'), 0o660);
    const perintah = [process.execPath, cli, 'hitung', masukan, '-o', join(bersama, 'hasil.json')];
    // The superuser, in that group, without the right to give files away.
    const tanpaHak = ['--bounding-set', '-chown', '--inh-caps', '-chown', '--groups', '2345'];
    const jalan = spawnSync('setpriv', [...tanpaHak, ...perintah], { encoding: 'utf8' });
    expect([jalan.status, jalan.stderr]).toEqual([0, expect.stringMatching(/^lkjip: ditulis: .* \(.* bita\)\.\n$/)]);
    const { uid, gid, mode } = statSync(join(bersama, 'hasil.json'));
    expect([uid, gid, (mode & 0o777).toString(8)]).toEqual([0, 2345, '660']);
  });
});

describe('what is written is what its name says', () => {
  it.each([
    ['hasil.json', /^\{/],
    ['hasil.md', /^# /],
    ['hasil.html', /^<!doctype html/i],
    ['hasil.xlsx', /^PK/],
    ['hasil.txt', /^LAPORAN KINERJA/],
    ['hasil', /^LAPORAN KINERJA/],
  ])('%s without a format', (nama, awal) => {
    expect(jalankan(cli, ['hitung', masukan, '-o', di(nama)])).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^lkjip: ditulis: .* \(.* bita\)\.\n$/),
    });
    expect(readFileSync(di(nama), 'latin1')).toMatch(awal);
  });

  it.each([
    ['json', 'hasil.xlsx', /berakhiran \.xlsx, tetapi --format json diminta/],
    ['xlsx', 'hasil.json', /berakhiran \.json, tetapi --format xlsx diminta/],
    ['xlsx', 'hasil', /akhiri namanya dengan \.xlsx/],
    ['teks', 'hasil.docx', /tidak menulis \.docx; yang ditulis: \.txt, \.json, \.md, \.html, \.xlsx/],
    ['teks', 'data.csv', /tidak menulis \.csv/],
  ])('-f %s with %s is refused', (format, nama, pesan) => {
    ditolak(['hitung', masukan, '-f', format, '-o', di(nama)], pesan);
    expect(existsSync(di(nama))).toBe(false);
  });

  it('an existing file of another kind needs --timpa', () => {
    writeFileSync(di('hasil.json'), 'catatan rapat\n');
    ditolak(['hitung', masukan, '-o', di('hasil.json')], /sudah ada dan berisi teks, bukan JSON;.*--timpa/);
    expect(readFileSync(di('hasil.json'), 'utf8')).toBe('catatan rapat\n');
    expect(jalankan(cli, ['hitung', masukan, '-o', di('hasil.json'), '--timpa']).status).toBe(0);
    expect(jalankan(cli, ['templat', '-o', di('isi.xlsx')]).status).toBe(0);
    ditolak(['templat', '-o', di('isi.xlsx')], /mungkin sudah diisi/);
    writeFileSync(di('kosong.json'), '');
    expect(jalankan(cli, ['hitung', masukan, '-o', di('kosong.json')]).status).toBe(0);
  });
});

describe('what somebody wrote is not replaced without --timpa', () => {
  const BUKAN =
    /sudah ada dan bukan hasil perintah ini, atau sudah disimpan program lain; sebutkan nama lain, atau tambahkan --timpa/;
  const CSV = 'Uraian;Pagu;Realisasi;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00\n';

  it('a file of the same kind that the command did not write', () => {
    const milik = [
      ['Makefile', 'all:\n\ttrue\n'],
      ['.env', 'A=1\n'],
      ['run.sh', '#!/bin/sh\n'],
      ['notes.md', '# Catatan rapat\n'],
      ['surat.html', '<!doctype html><title>x</title>\n'],
      ['lain.json', isiMasukan],
    ] as const;
    for (const [nama, isi] of milik) {
      writeFileSync(di(nama), isi);
      ditolak(['hitung', masukan, '-o', di(nama)], BUKAN);
      expect(readFileSync(di(nama), 'utf8')).toBe(isi);
    }
    writeFileSync(di('query.sql'), 'SELECT 1;\n');
    ditolak(['sql', 'capaian.maximize', '--dialek', 'duckdb', '-o', di('query.sql')], BUKAN);
    writeFileSync(di('p.csv'), CSV);
    ditolak(['periksa', di('p.csv'), '--catat-temuan-lama', masukan], BUKAN);
    expect(jalankan(cli, ['templat', '-o', di('isi.xlsx')]).status).toBe(0);
    const templat = readFileSync(di('isi.xlsx'));
    ditolak(['periksa', di('p.csv'), '-o', di('isi.xlsx')], BUKAN);
    ditolak(['hitung', masukan, '-o', di('isi.xlsx')], BUKAN);
    expect(readFileSync(di('isi.xlsx'))).toEqual(templat);
  });

  it('while the same command may be run twice, in every format', () => {
    writeFileSync(di('p.csv'), CSV);
    writeFileSync(di('baik.csv'), CSV.replace('57,00', '75,00'));
    const perintah = [
      ...['txt', 'json', 'md', 'html', 'xlsx'].map((f) => ['hitung', masukan, '-o', di(`h.${f}`)]),
      ...['txt', 'json', 'sarif', 'md', 'xlsx'].map((f) => ['periksa', di('p.csv'), '-o', di(`p.${f}`)]),
      ...['id', 'en'].map((b) => ['periksa', di('baik.csv'), '--bahasa', b, '-o', di(`${b}.txt`)]),
      ...['txt', 'json', 'md'].map((f) => ['rumus', '-o', di(`r.${f}`)]),
      ...['txt', 'json', 'md'].map((f) => ['rumus', 'capaian.maximize', '-o', di(`s.${f}`)]),
      ['periksa', di('p.csv'), '-o', di('q.json'), '--catat-temuan-lama', di('lama.json')],
      ['skema', '-o', di('skema.json')],
      ['sql', 'capaian.maximize', '--dialek', 'duckdb', '-o', di('q.sql')],
      ['php', '-o', di('Lkjip.php')],
    ];
    for (const p of perintah) {
      for (const _ of ['baru', 'ada']) expect(jalankan(cli, p), p.join(' ')).not.toMatchObject({ status: 2 });
    }
    // What one command wrote is not the other's.
    ditolak(['periksa', di('p.csv'), '-o', di('h.json')], BUKAN);
    ditolak(['hitung', masukan, '-o', di('p.md')], BUKAN);
  });
});

describe('where it cannot be written', () => {
  it('the old file stays whole on a full disk', () => {
    mkdirSync(di('penuh'));
    const { stdout, stderr, status } = spawnSync(
      'unshare',
      [
        '-m',
        'sh',
        '-c',
        'mount -t tmpfs -o size=64k tmpfs "$3" && echo "{}" > "$3/hasil.json" && { "$0" "$1" hitung "$2" --timpa -o "$3/hasil.json"; echo "$?"; cat "$3/hasil.json"; ls -A "$3"; }',
        process.execPath,
        cli,
        masukan,
        di('penuh'),
      ],
      { encoding: 'utf8' },
    );
    // Only the superuser may make a disk; elsewhere the case below stands for it.
    if (status !== 0 && !root) return;
    expect(stdout).toBe('2\n{}\nhasil.json\n');
    expect(stderr).toMatch(/tempat penyimpanan penuh/);
  });

  it('nor where a file may not grow so large', () => {
    writeFileSync(di('hasil.json'), '{}');
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        'ulimit -f 8; "$0" "$1" hitung "$2" --timpa -o "$3"; echo "$?"',
        process.execPath,
        cli,
        masukan,
        di('hasil.json'),
      ],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('2\n');
    expect(stderr).toMatch(/lebih besar daripada yang diizinkan/);
    expect(readFileSync(di('hasil.json'), 'utf8')).toBe('{}');
    expect(sisa()).toEqual([]);
  });

  it.each([
    ['hitung', 'laporan.json'],
    ['periksa', 'a.csv'],
    ['templat', '-o', 't.xlsx'],
  ])('says that the folder it runs in is gone: %s', (...argumen) => {
    // Another window, or a cleaning job, may delete it. Paths start there.
    const perintah = 'mkdir "$0/hilang" && cd "$0/hilang" && rmdir "$0/hilang" && exec "$@"';
    const { status, stdout, stderr } = spawnSync('sh', ['-c', perintah, folder, process.execPath, cli, ...argumen], {
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'lkjip: folder kerja ini sudah tidak ada; pindah dahulu ke folder lain (cd).\n',
    ]);
  });

  it('a folder that is not there, and a name that is too long, are said', () => {
    ditolak(['hitung', masukan, '-o', di('tidak/ada.json')], /foldernya tidak ada; periksa letaknya/);
    ditolak(['hitung', masukan, '-o', di(`${'a'.repeat(300)}.json`)], /namanya terlalu panjang/);
    // The longest name that a file may have: the file beside it must not need a longer one.
    expect(jalankan(cli, ['hitung', masukan, '-o', di(`${'b'.repeat(250)}.json`)]).status).toBe(0);
  });

  it('a full or closed standard output or error', () => {
    const sh = (ekor: string) =>
      spawnSync('bash', ['-c', `"$0" "$1" ${ekor}; echo "$?"`, process.execPath, cli, masukan], { encoding: 'utf8' });
    const penuh = sh('hitung "$2" > /dev/full');
    expect([penuh.stdout, penuh.stderr]).toEqual(['2\n', 'lkjip: keluaran standar: tempat penyimpanan penuh.\n']);
    expect(sh('hitung /tidak/ada.json 2> /dev/full').stdout).toBe('2\n');
    expect(sh('hitung "$2" | head -c 10 > /dev/null').stderr).toBe('');
  });

  it.each(['--help', '--version', 'help periksa', 'periksa --help', ''])('of help and version too: %s', (perintah) => {
    const sh = (ekor: string) =>
      spawnSync('bash', ['-c', `"$0" "$1" ${perintah} ${ekor}; echo "$?"`, process.execPath, cli], {
        encoding: 'utf8',
      });
    // Without a command help is an error, and goes where errors go.
    const galat = perintah === '';
    const penuh = sh(galat ? '2> /dev/full' : '> /dev/full');
    expect([penuh.stdout, penuh.stderr]).toEqual([
      '2\n',
      galat ? '' : 'lkjip: keluaran standar: tempat penyimpanan penuh.\n',
    ]);
    const tutup = sh('| true');
    if (!galat) expect([tutup.stdout, tutup.stderr]).toEqual(['0\n', '']);
  });
});

describe('a run that is killed', () => {
  /** Runs a command that writes to `hasil`, and ends it: at some time, or as soon as it begins to write. */
  async function bunuh(hasil: string, sinyal: NodeJS.Signals, saat: number | 'menulis'): Promise<void> {
    const anak = spawn(process.execPath, [cli, 'hitung', masukan, '-o', hasil], { stdio: 'ignore' });
    const selesai = new Promise((r) => anak.on('exit', r));
    const pengamat = watch(folder, (_, nama) => {
      if (saat === 'menulis' && nama?.endsWith('.tmp')) anak.kill(sinyal);
    });
    if (saat !== 'menulis') {
      await tunggu(saat);
      anak.kill(sinyal);
    }
    await selesai;
    pengamat.close();
  }

  it(`leaves the old file or the new one, ${BUNUH} times, and the next run clears away what is left`, async () => {
    const hasil = di('hasil.json');
    expect(jalankan(cli, ['hitung', masukan, '-o', hasil]).status).toBe(0);
    const utuh = readFileSync(hasil, 'utf8');
    // Even runs end while they write, odd ones at any time of the half second that they take; steps of the golden ratio spread the times.
    const satu = async (i: number) => {
      writeFileSync(hasil, LAMA);
      await bunuh(hasil, 'SIGKILL', i % 2 === 0 ? 'menulis' : ((i * 0.618034) % 1) * 500);
      expect([LAMA, utuh]).toContain(readFileSync(hasil, 'utf8'));
    };
    for (let i = 0; i < BUNUH; i += 1) await satu(i);
    expect(jalankan(cli, ['hitung', masukan, '-o', hasil]).status).toBe(0);
    expect(sisa()).toEqual([]);
    expect(readFileSync(masukan, 'utf8')).toBe(isiMasukan);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('leaves nothing half on %s', async (sinyal) => {
    for (const saat of ['menulis', 'menulis', 'menulis', 150, 300] as const) {
      await bunuh(di('hasil.json'), sinyal, saat);
      expect(sisa()).toEqual([]);
    }
  });

  // In another container the number of a process says nothing here: 4.194.305 is above the largest number that Linux gives.
  it.each([process.pid, 4_194_305])(
    'leaves alone what a run elsewhere is writing, until it is a day old: %d',
    (pid) => {
      const punyaOrang = di(`.lkjip-00000000-${pid}-000000000000.tmp`);
      writeFileSync(punyaOrang, 'x');
      const hitung = () => expect(jalankan(cli, ['hitung', masukan, '-o', di('hasil.json')]).status).toBe(0);
      hitung();
      expect(existsSync(punyaOrang)).toBe(true);
      const kemarin = new Date(Date.now() - 25 * 3_600_000);
      utimesSync(punyaOrang, kemarin, kemarin);
      hitung();
      expect(existsSync(punyaOrang)).toBe(false);
    },
  );

  it('clears away what a dead process of its own space of processes left, never what a living one is writing', async () => {
    const anak = spawn(process.execPath, [cli, 'hitung', masukan, '-o', di('a.json')], { stdio: 'ignore' });
    const nama = await new Promise<string>((r) => {
      const pengamat = watch(folder, (_, n) => {
        if (!n?.endsWith('.tmp')) return;
        pengamat.close();
        r(n);
      });
    });
    await new Promise((r) => anak.on('exit', r));
    const [, , ruang] = nama.split(/[.-]/);
    const [mati, menulis] = [4_194_305, process.pid].map((pid) => di(`.lkjip-${ruang}-${pid}-000000000000.tmp`));
    for (const sisa of [mati, menulis]) writeFileSync(sisa as string, 'x');
    expect(jalankan(cli, ['hitung', masukan, '-o', di('hasil.json')]).status).toBe(0);
    expect([mati, menulis].map((s) => existsSync(s as string))).toEqual([false, true]);
  });

  it('writes where what is left may not be cleared away', () => {
    // A folder is not removed as a file is, nor is a file of another user in a folder like /tmp.
    const bandel = di('.lkjip-00000000-1-000000000000.tmp');
    mkdirSync(bandel);
    utimesSync(bandel, 0, 0);
    const jalan = jalankan(cli, ['hitung', masukan, '-o', di('hasil.json')]);
    expect([jalan.status, jalan.stderr]).toEqual([0, expect.stringMatching(/^lkjip: ditulis: .* \(.* bita\)\.\n$/)]);
    expect(existsSync(bandel)).toBe(true);
  });

  it('two at once end with the whole of one', async () => {
    const jalan = () =>
      new Promise<number | null>((r) =>
        spawn(process.execPath, [cli, 'hitung', masukan, '-o', di('hasil.json')], { stdio: 'ignore' }).on('exit', r),
      );
    expect(await Promise.all([jalan(), jalan(), jalan()])).toEqual([0, 0, 0]);
    expect(JSON.parse(readFileSync(di('hasil.json'), 'utf8'))).toHaveProperty('versi');
    expect(sisa()).toEqual([]);
  });
});
