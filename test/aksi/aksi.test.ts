import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bacaKonfigurasi } from '../../src/periksa/keluaran/konfigurasi.js';
import { bangunCli, jalankan } from '../cli/bangun.js';

interface Langkah {
  readonly id?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly uses?: string;
}
interface Aksi {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Langkah[] };
}
const teks = readFileSync('action.yml', 'utf8');
const aksi = parse(teks) as Aksi;

// Hand: 150 / 200 = 75 %, 100 / 400 = 25 %, 50 / 100 = 50 %, 60 / 300 = 20 %.
const BENAR = 'Uraian;Pagu;Realisasi Anggaran;%\nA;200;150;75,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00\n';
const tempat = mkdtempSync(join(tmpdir(), 'lkjip-aksi-'));
let cli = '';

beforeAll(async () => {
  cli = (await bangunCli()).cli;
});
beforeEach(() => {
  rmSync(tempat, { recursive: true, force: true });
  mkdirSync(join(tempat, 'lap an'), { recursive: true });
  writeFileSync(join(tempat, 'lap an/benar.csv'), BENAR);
  writeFileSync(join(tempat, 'salah.csv'), BENAR.replace('75,00', '57,00'));
});
afterAll(() => rmSync(tempat, { recursive: true, force: true }));

/** What GitHub puts in the place of an expression, as far as the action uses them. */
function nilai(
  ungkapan: string,
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, string>>,
): string {
  return ungkapan.replace(/\$\{\{ (\S+) \}\}/g, (_, jalur: string) => {
    const [ruang, ...bagian] = jalur.split('.');
    if (ruang === 'inputs') return inputs[bagian.join('.')] ?? '';
    return outputs[bagian.at(-1) ?? ''] ?? '';
  });
}

/** Runs the shell steps as GitHub does (bash with -e and pipefail); `uses` steps are only noted. */
function jalan(masukan: Readonly<Record<string, string>>) {
  const bawaan = Object.fromEntries(Object.entries(aksi.inputs).map(([k, { default: b = '' }]) => [k, b]));
  const inputs: Record<string, string> = { ...bawaan, perintah: `${process.execPath} ${cli}`, ...masukan };
  const [keluaran, ringkasan] = [join(tempat, 'output'), join(tempat, 'summary')];
  for (const f of [keluaran, ringkasan]) writeFileSync(f, '');
  const outputs: Record<string, string> = {};
  let log = '';
  let status: number | null = 0;
  for (const { run, shell, env = {} } of aksi.runs.steps.filter(
    (s) => s.run !== undefined && (s.if === undefined || inputs['gagal-bila'] !== 'tidak'),
  )) {
    expect(shell).toBe('bash');
    const isi = Object.fromEntries(Object.entries(env).map(([k, x]) => [k, nilai(x, inputs, outputs)]));
    const lingkungan = {
      PATH: process.env['PATH'] ?? '',
      GITHUB_OUTPUT: keluaran,
      GITHUB_STEP_SUMMARY: ringkasan,
      ...isi,
    };
    const hasil = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run ?? ''], {
      cwd: tempat,
      env: lingkungan,
      encoding: 'utf8',
    });
    log += hasil.stdout + hasil.stderr;
    status = hasil.status;
    for (const [, k = '', x = ''] of readFileSync(keluaran, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm)) outputs[k] = x;
  }
  return { status, outputs, log, ringkasan: readFileSync(ringkasan, 'utf8') };
}

describe('docs/pemeriksaan-rutin.md', () => {
  const halaman = readFileSync('docs/pemeriksaan-rutin.md', 'utf8');
  const blok = (bahasa: string) => new RegExp(`^\`\`\`${bahasa}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(halaman)?.[1] ?? '';
  it('shows a workflow that gives the action inputs that it has, and takes outputs that it gives', () => {
    const alur = parse(blok('yaml')) as {
      jobs: { periksa: { steps: { uses?: string; with?: Record<string, string> }[] } };
    };
    const pakai = alur.jobs.periksa.steps.find((s) => s.uses?.includes('lkjip'));
    const wajib = Object.keys(aksi.inputs).filter((k) => aksi.inputs[k]?.required);
    expect(Object.keys(aksi.inputs)).toEqual(expect.arrayContaining(Object.keys(pakai?.with ?? {})));
    expect(Object.keys(pakai?.with ?? {})).toEqual(expect.arrayContaining(wajib));
    for (const [, k = ''] of halaman.matchAll(/steps\.lkjip\.outputs\.(\w+)/g)) expect(aksi.outputs).toHaveProperty(k);
    for (const k of [...Object.keys(aksi.inputs), ...Object.keys(aksi.outputs)]) expect(halaman).toContain(k);
  });
  it('shows a configuration that is one', () => {
    expect(bacaKonfigurasi(JSON.parse(blok('json')))).toMatchObject({ status: 'sah' });
  });
});

describe('action.yml', () => {
  it('is a composite action whose outputs its first step gives, and whose inputs are said and used', () => {
    expect(aksi.runs.using).toBe('composite');
    for (const [nama, { value }] of Object.entries(aksi.outputs))
      expect(value).toBe(`\${{ steps.periksa.outputs.${nama} }}`);
    for (const nama of Object.keys(aksi.inputs)) expect(teks).toContain(`inputs.${nama}`);
    expect(Object.values(aksi.inputs).filter((i) => !i.description.endsWith('.'))).toEqual([]);
    expect(Object.keys(jalan({ berkas: 'salah.csv' }).outputs).sort()).toEqual(Object.keys(aksi.outputs).sort());
  });
  it('puts no expression into a script', () => {
    for (const { run = '' } of aksi.runs.steps) expect(run).not.toContain('${{');
  });

  it('passes what is right', () => {
    const { status, outputs, ringkasan } = jalan({ berkas: 'lap an/benar.csv\n\n' });
    expect([status, outputs['status'], outputs['galat']]).toEqual([0, '0', '0']);
    expect(ringkasan).toMatch(/^# Hasil periksa\n\nTidak ada temuan; /);
  });
  it('fails on a galat, counts by level, names the place, and writes SARIF and the summary', () => {
    const { status, outputs, log, ringkasan } = jalan({ berkas: 'salah.csv\r\nlap an' });
    expect(status).toBe(1);
    expect(outputs).toEqual({
      status: '1',
      galat: '1',
      peringatan: '0',
      catatan: '0',
      lama: '0',
      diterima: '0',
      sarif: 'lkjip.sarif',
    });
    expect(log).toMatch(/^::error file=salah\.csv,line=2,title=P101::.*57,00.*75,00/m);
    expect(ringkasan).toContain('## Galat');
    expect(JSON.parse(readFileSync(join(tempat, 'lkjip.sarif'), 'utf8')).version).toBe('2.1.0');
  });
  it('only reports where asked, also in English and elsewhere', () => {
    const { status, outputs, ringkasan } = jalan({
      berkas: 'salah.csv',
      'gagal-bila': 'tidak',
      bahasa: 'en',
      sarif: 'a b.sarif',
    });
    expect([status, outputs['status'], outputs['sarif']]).toEqual([0, '1', 'a b.sarif']);
    expect(ringkasan).toContain('1 error');
  });
  it('fails on new findings alone, and says what a configuration turned off', () => {
    jalankan(cli, ['periksa', 'salah.csv', '--catat-temuan-lama', 'lama.json'], '', { cwd: tempat });
    const lama = jalan({ berkas: 'salah.csv', 'temuan-lama': 'lama.json' });
    expect([lama.status, lama.outputs['galat'], lama.outputs['lama']]).toEqual([0, '0', '1']);
    writeFileSync(join(tempat, 'k.json'), '{"versi":1,"tingkat":{"P101":"mati"}}');
    const mati = jalan({ berkas: 'salah.csv', konfigurasi: 'k.json' });
    expect(mati.status).toBe(0);
    expect(mati.ringkasan).toContain('1 dimatikan oleh k.json');
  });
  it('fails where nothing could be read, without a SARIF of an earlier run', () => {
    jalan({ berkas: 'salah.csv' });
    const { status, outputs, log } = jalan({ berkas: 'tak-ada.csv' });
    expect([status, outputs['status'], outputs['sarif'], outputs['galat']]).toEqual([2, '2', '', '0']);
    expect(log).toContain('lkjip: tak-ada.csv: tidak ada');
    expect(existsSync(join(tempat, 'lkjip.sarif'))).toBe(false);
  });
  it('runs nothing that stands in an input', () => {
    const { outputs } = jalan({ berkas: '$(touch kena)\n`touch kena`;touch kena', 'temuan-lama': '"; touch kena; "' });
    expect([outputs['status'], existsSync(join(tempat, 'kena'))]).toEqual(['2', false]);
  });
});
