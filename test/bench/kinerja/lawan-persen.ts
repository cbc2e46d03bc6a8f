import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { persenDesimal, persenNaif } from './persen.js';
import type { Pustaka } from './pustaka.js';

/** Columns of pagu and realisasi. */
export interface Isi {
  readonly P: Float64Array;
  readonly A: Float64Array;
}

/** One way to percentages of two decimals, half-up. */
export interface LawanPersen {
  readonly siapa: string;
  /** Rows beyond which it would take minutes, and why when that is not its own time. */
  readonly terbanyak: number;
  /** What is not timed: its rows brought to where it works. `hitung` is; `hasil` is read afterwards, and is not. */
  siapkan(
    isi: Isi,
  ): Promise<{ hitung(): unknown | Promise<unknown>; hasil(): Float64Array | Promise<Float64Array>; tutup?(): void }>;
  /** Milliseconds as it measured them itself, in a process of its own. */
  readonly sendiri?: boolean;
}

const LAWAN = 'test/bench/kinerja/lawan';

/** Modules that only this benchmark needs, got when they are missing. */
function modulLawan(): (nama: string) => never {
  const minta = createRequire(resolve(LAWAN, 'package.json'));
  try {
    minta.resolve('hyperformula');
  } catch {
    execFileSync('npm', ['--prefix', LAWAN, 'ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  }
  return minta as never;
}

/** A rival whose result is a column of doubles in this process. */
const dalamProses = (siapa: string, terbanyak: number, hitung: (isi: Isi) => Float64Array): LawanPersen => ({
  siapa,
  terbanyak,
  siapkan: async (isi) => {
    let hasil: Float64Array = new Float64Array(0);
    return {
      hitung: () => {
        hasil = hitung(isi);
      },
      hasil: () => hasil,
    };
  },
});

const tiap =
  (satu: (p: number, a: number) => number) =>
  ({ P, A }: Isi): Float64Array => {
    const hasil = new Float64Array(P.length);
    for (let i = 0; i < P.length; i += 1) hasil[i] = satu(P[i] as number, A[i] as number);
    return hasil;
  };

function duckdb(siapa: string, ungkapan: string): LawanPersen {
  return {
    siapa,
    terbanyak: 1_000_000,
    siapkan: async ({ P, A }) => {
      const { DuckDBInstance } = await import('@duckdb/node-api');
      const basis = await DuckDBInstance.create(':memory:');
      const s = await basis.connect();
      await s.run('create table b (p bigint, a bigint)');
      const tulis = await s.createAppender('b');
      for (let i = 0; i < P.length; i += 1) {
        tulis.appendBigInt(BigInt(P[i] as number));
        tulis.appendBigInt(BigInt(A[i] as number));
        tulis.endRow();
      }
      tulis.closeSync();
      return {
        hitung: () => s.run(`create or replace table h as select (${ungkapan})::double as n from b`),
        hasil: async () => Float64Array.from((await s.runAndReadAll('select n from h')).getColumns()[0] as number[]),
        tutup: () => {
          s.closeSync();
          basis.closeSync();
        },
      };
    },
  };
}

function hyperformula(minta: (nama: string) => never): LawanPersen {
  const { HyperFormula } = minta('hyperformula') as {
    HyperFormula: {
      buildFromArray(
        isi: unknown[][],
        opsi: object,
      ): { getCellValue(sel: { sheet: number; row: number; col: number }): unknown; destroy(): void };
    };
  };
  return {
    siapa: 'HyperFormula, =ROUND(B1/A1*100,2)',
    terbanyak: 100_000,
    siapkan: async ({ P, A }) => {
      let buku: ReturnType<typeof HyperFormula.buildFromArray> | null = null;
      return {
        hitung: () => {
          buku?.destroy();
          const isi = Array.from(P, (p, i) => [p, A[i], `=ROUND(B${i + 1}/A${i + 1}*100,2)`]);
          buku = HyperFormula.buildFromArray(isi, { licenseKey: 'gpl-v3', maxRows: P.length });
        },
        hasil: () => Float64Array.from(P, (_, i) => Number(buku?.getCellValue({ sheet: 0, row: i, col: 2 }))),
        tutup: () => buku?.destroy(),
      };
    },
  };
}

/** A folder of its own for a program that works on files. */
function berkas() {
  const map = mkdtempSync(join(tmpdir(), 'lkjip-lawan-'));
  return { jalur: (nama: string) => join(map, nama), tutup: () => rmSync(map, { recursive: true, force: true }) };
}

const PHP = `<?php
$n = (int) $argv[3];
$isi = unpack('e*', file_get_contents($argv[1]));
$hasil = [];
$mulai = hrtime(true);
for ($i = 1; $i <= $n; $i++) $hasil[] = round($isi[$n + $i] / $isi[$i] * 100, 2);
echo (hrtime(true) - $mulai) / 1e6;
file_put_contents($argv[2], pack('e*', ...$hasil));
`;

const php: LawanPersen = {
  siapa: 'PHP, round($a / $p * 100, 2)',
  terbanyak: 1_000_000,
  sendiri: true,
  siapkan: async ({ P, A }) => {
    const { jalur, tutup } = berkas();
    writeFileSync(jalur('k.php'), PHP);
    writeFileSync(jalur('isi'), Buffer.concat([P, A].map((x) => Buffer.from(x.buffer, x.byteOffset, x.byteLength))));
    const perintah = ['-d', 'memory_limit=-1', jalur('k.php'), jalur('isi'), jalur('hasil'), `${P.length}`];
    return {
      hitung: () => Number(execFileSync('php', perintah, { encoding: 'utf8' })),
      hasil: () => new Float64Array(new Uint8Array(readFileSync(jalur('hasil'))).buffer),
      tutup,
    };
  },
};

/** The whole run: LibreOffice has no other way to be asked. */
const libreoffice: LawanPersen = {
  siapa: 'LibreOffice tanpa layar, dengan membuka dan menyimpan berkasnya',
  terbanyak: 100_000,
  siapkan: async ({ P, A }) => {
    const { jalur, tutup } = berkas();
    const sel = (x: number) => `<table:table-cell office:value-type="float" office:value="${x}"/>`;
    const baris = Array.from(
      P,
      (p, i) =>
        `<table:table-row><table:table-cell table:formula="of:=ROUND([.C${i + 1}]/[.B${i + 1}]*100;2)"/>${sel(p)}${sel(A[i] as number)}</table:table-row>`,
    ).join('');
    const ns = ['office', 'table'].map((n) => `xmlns:${n}="urn:oasis:names:tc:opendocument:xmlns:${n}:1.0"`).join(' ');
    writeFileSync(
      jalur('b.fods'),
      `<?xml version="1.0"?><office:document ${ns} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">${baris}</table:table></office:spreadsheet></office:body></office:document>`,
    );
    const perintah = [
      `-env:UserInstallation=file://${jalur('profil')}`,
      '--headless',
      '--convert-to',
      'csv',
      '--outdir',
      jalur(''),
      jalur('b.fods'),
    ];
    return {
      hitung: () => {
        execFileSync('soffice', perintah, { stdio: 'ignore' });
      },
      hasil: () =>
        Float64Array.from(readFileSync(jalur('b.csv'), 'utf8').trim().split('\n'), (b) => Number(b.split(',')[0])),
      tutup,
    };
  },
};

const ada = (perintah: string) => spawnSync(perintah, ['--version'], { stdio: 'ignore' }).status === 0;

/** All rivals that this machine has; the first is what the others are measured by. */
export function lawanPersen({ inti }: Pustaka): { readonly lawan: LawanPersen[]; readonly tidakAda: string[] } {
  const minta = modulLawan();
  type BesarSatu = {
    div(x: number): BesarSatu;
    times(x: number): BesarSatu;
    round(d: number, m: number): { toNumber(): number };
  };
  const Besar = minta('big.js') as { new (x: number): BesarSatu; DP: number };
  Besar.DP = 40;
  type PecahanSatu = { mul(x: number): PecahanSatu; round(d: number): { valueOf(): number } };
  const { Fraction } = minta('fraction.js') as { Fraction: new (a: number, b: number) => PecahanSatu };
  const program = [
    { perintah: 'php', lawan: php },
    { perintah: 'soffice', lawan: libreoffice },
  ];
  const lawan = [
    dalamProses('bilangan biasa, Math.round', 8_000_000, ({ P, A }) => persenNaif(P, A)),
    dalamProses('hitungKolom', 8_000_000, ({ P, A }) => inti.hitungKolom('anggaran.serapan', { P, A }).nilai),
    duckdb('DuckDB, round(a / p * 100, 2)', 'round(a / p * 100, 2)'),
    duckdb('DuckDB, HUGEINT', '((20000::hugeint * a + p) // (2 * p)) / 100'),
    ...program.flatMap((p) => (ada(p.perintah) ? [p.lawan] : [])),
    dalamProses('decimal.js, 40 digit', 1_000_000, ({ P, A }) => persenDesimal(P, A)),
    dalamProses(
      'big.js, 40 desimal',
      100_000,
      tiap((p, a) => new Besar(a).div(p).times(100).round(2, 1).toNumber()),
    ),
    dalamProses(
      'fraction.js',
      100_000,
      tiap((p, a) => Number(new Fraction(a, p).mul(100).round(2).valueOf())),
    ),
    hyperformula(minta),
  ];
  return { lawan, tidakAda: program.flatMap((p) => (ada(p.perintah) ? [] : [p.perintah])) };
}
