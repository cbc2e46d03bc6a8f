import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rekapKeJson, rekapLaporan } from '../../src/index.js';
import { butuhAlat, jalurAlat } from '../alat/butuh-alat.js';
import { bangunCli, jalankan, jalankanSendiri } from './bangun.js';

/** What an earlier run may have written, as far as it is looked at. */
const LAMA = JSON.stringify(
  rekapKeJson(rekapLaporan({ versi: 1, instansi: { nama: 'Lama' }, tahun: 2021, tujuan: [], program: [] })),
);
const pangkal = mkdtempSync(join(tmpdir(), 'lkjip-sifat-'));
afterAll(() => rmSync(pangkal, { recursive: true, force: true }));
let cli = '';
let ke = 0;
let hasil = '';
const masukan = join(pangkal, 'laporan.json');
beforeAll(async () => {
  ({ cli } = await bangunCli());
  copyFileSync('examples/batu-sopang-2022/laporan.json', masukan);
});
beforeEach(() => {
  ke += 1;
  mkdirSync(join(pangkal, String(ke)));
  hasil = join(pangkal, String(ke), 'hasil.json');
  writeFileSync(hasil, LAMA);
  chmodSync(hasil, 0o640);
});

const root = process.getuid?.() === 0;
const alat = (nama: 'setfacl' | 'getfacl' | 'setfattr' | 'getfattr', ...argumen: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(jalurAlat(nama), argumen, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};
/** The list of a file, by numbers. */
const daftar = (berkas: string): readonly string[] =>
  alat('getfacl', '-cnp', '--omit-header', berkas).trim().split('\n');
const mode = (berkas: string): string => (statSync(berkas).mode & 0o777).toString(8);
/** Replaced, and nothing said but that. */
const ganti = (): void => {
  expect(jalankan(cli, ['hitung', masukan, '-o', hasil])).toEqual({
    status: 0,
    stdout: '',
    stderr: expect.stringMatching(/^lkjip: ditulis: .* \(.* bita\)\.\n$/),
  });
  expect(readFileSync(hasil, 'utf8')).not.toBe(LAMA);
};

describe('a file that is replaced keeps what stands beside its content', butuhAlat('setfacl', 'getfacl'), () => {
  const BERDAFTAR = ['user::rw-', 'user:65534:rw-', 'group::r--', 'mask::rw-', 'other::---'];

  it('its access control list, so that the mask does not become a right of the group', () => {
    alat('setfacl', '-m', 'u:65534:rw', hasil);
    // The bits of the group are now those of the mask; the group itself may only read.
    expect([mode(hasil), daftar(hasil)]).toEqual(['660', BERDAFTAR]);
    ganti();
    expect([mode(hasil), daftar(hasil)]).toEqual(['660', BERDAFTAR]);
  });

  it('behind a link too', () => {
    alat('setfacl', '-m', 'u:65534:rw', hasil);
    const nyata = hasil;
    hasil = `${nyata}.tautan.json`;
    symlinkSync(nyata, hasil);
    ganti();
    expect(daftar(nyata)).toEqual(BERDAFTAR);
  });

  it('and gets none that the folder gives to new files', () => {
    alat('setfacl', '-d', '-m', 'u:65534:rw', join(pangkal, String(ke)));
    ganti();
    expect([mode(hasil), daftar(hasil)]).toEqual(['640', ['user::rw-', 'group::r--', 'other::---']]);
  });

  it.runIf(root)('and where the group cannot be given, the list gives nothing to anybody either', () => {
    chownSync(hasil, 1234, 2345);
    alat('setfacl', '-m', 'u:65534:rw', hasil);
    // The superuser without the right to give files away, in no group but its own.
    const tanpaHak = ['--bounding-set', '-chown', '--inh-caps', '-chown', '--clear-groups'];
    const perintah = [process.execPath, cli, 'hitung', masukan, '-o', hasil];
    const { status, stderr } = spawnSync('setpriv', [...tanpaHak, ...perintah], { encoding: 'utf8' });
    expect([status, stderr, statSync(hasil).gid, mode(hasil)]).toEqual([
      0,
      expect.stringMatching(/^lkjip: ditulis: /),
      0,
      '600',
    ]);
  });
});

describe('a file that is replaced', butuhAlat('setfattr', 'getfattr'), () => {
  it('keeps its extended attributes, and its time is that of the new content', () => {
    alat('setfattr', '-n', 'user.asal', '-v', 'kantor', hasil);
    const sebelum = Date.now() - 1_000;
    ganti();
    expect(alat('getfattr', '--absolute-names', '--only-values', '-n', 'user.asal', hasil)).toBe('kantor');
    expect(statSync(hasil).mtimeMs).toBeGreaterThan(sebelum);
  });
});

describe('where there is no cp', () => {
  it('a file that is replaced keeps its mode', () => {
    const path = process.env['PATH'];
    process.env['PATH'] = join(pangkal, String(ke));
    try {
      expect(jalankanSendiri(cli, ['hitung', masukan, '-o', hasil])).toEqual({
        status: 0,
        stdout: '',
        stderr: expect.stringMatching(/^lkjip: ditulis: .* \(.* bita\)\.\n$/),
      });
    } finally {
      process.env['PATH'] = path;
    }
    expect([mode(hasil), readFileSync(hasil, 'utf8') === LAMA]).toEqual(['640', false]);
  });
});
