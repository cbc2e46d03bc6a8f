import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarifPeriksa } from '../../../src/periksa/keluaran/sarif.js';
import { p101Lengkap } from '../../../src/periksa/temuan/p101-rasio-baris.js';
import { daftarTemuan } from '../../../src/periksa/tulis/daftar-temuan.js';
import { hasilContoh, hasilKosong, temuanTabel, temuanTotal } from './contoh-hasil.js';

// The official schema, SARIF 2.1.0 (rtm.5), as the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT) carries it in lib/schemas/.
// It is a draft-04 schema: its `id` is taken off, since ajv reads later drafts; nothing else of draft-04 is used in it. One of its
// patterns is no valid expression under the u flag, hence unicodeRegExp: false.
const {
  $schema: _draf,
  id: _id,
  ...skema
} = JSON.parse(readFileSync(new URL('./sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<string, unknown>;
const acuanUri = (u: string) => URL.canParse(u, 'file:///x/') && /^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]*$/.test(u);
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: (u: string) => URL.canParse(u), 'uri-reference': acuanUri, 'date-time': true },
});
const sah = ajv.compile(skema);
const salah = (log: unknown) => (sah(JSON.parse(JSON.stringify(log))) ? [] : sah.errors);

describe('sarifPeriksa', () => {
  it('is valid against the official schema', () => {
    const diterima = { ...temuanTotal, diterima: 'sudah diralat' };
    expect(
      salah(sarifPeriksa({ ...hasilContoh, temuan: [...hasilContoh.temuan, diterima] }, { versi: '0.1.0' })),
    ).toEqual([]);
    expect(salah(sarifPeriksa(hasilKosong))).toEqual([]);
  });

  it('says of a finding that its row is hidden', () => {
    const log = sarifPeriksa({ ...hasilContoh, temuan: [{ ...temuanTotal, tersembunyi: true }, temuanTotal] });
    expect(salah(log)).toEqual([]);
    expect(log.runs[0]?.results.map((r) => 'tersembunyi' in r.properties)).toEqual([true, false]);
  });

  it('is checked by a schema that refuses what is wrong', () => {
    expect(salah({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
    expect(
      salah({
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'galat' }] }],
      }),
    ).not.toEqual([]);
  });

  it('names its rules in the language that is asked for, and stays valid', () => {
    const judul = 'Kolom aneh';
    const kolom = [{ lokasi: {}, judul, peran: null, aturan: null }];
    const log = (bahasa: 'id' | 'en') => sarifPeriksa({ ...hasilContoh, kolom }, { bahasa });
    const isi = (bahasa: 'id' | 'en') => {
      const [run] = log(bahasa).runs;
      const aturan = run?.tool.driver.rules.find((r) => r.id === 'P108');
      return [run?.language, aturan, run?.invocations[0]?.toolExecutionNotifications[0]?.message.text];
    };
    expect(salah(log('en'))).toEqual([]);
    expect(isi('id')).toMatchObject([
      'id',
      { shortDescription: { text: 'Angka tidak tertulis dengan benar' }, help: {} },
      'Kolom "Kolom aneh" tidak dipahami, jadi tidak diperiksa.',
    ]);
    expect(isi('en')).toMatchObject([
      'en',
      { shortDescription: { text: 'Malformed number' } },
      'The column "Kolom aneh" was not understood, and so not checked.',
    ]);
  });

  it('maps levels, rules, places and acceptance', () => {
    const [run] = sarifPeriksa(
      { ...hasilContoh, temuan: [...hasilContoh.temuan, { ...temuanTotal, diterima: 'diralat' }] },
      {},
    ).runs;
    expect(run?.results.map((r) => [r.ruleId, r.level])).toEqual([
      ['P103', 'error'],
      ['P201', 'warning'],
      ['P301', 'note'],
      ['P103', 'error'],
    ]);
    for (const r of run?.results ?? []) expect(run?.tool.driver.rules[r.ruleIndex]?.id).toBe(r.ruleId);
    const kode = run?.tool.driver.rules.map((r) => r.id) ?? [];
    expect(kode).toEqual([...kode].sort());
    expect(kode).toEqual(expect.arrayContaining(daftarTemuan.map((b) => b.kode)));
    expect(run?.tool.driver.rules.find((r) => r.id === 'P101')).toMatchObject({
      shortDescription: { text: p101Lengkap.nama },
      help: { text: p101Lengkap.batas },
      defaultConfiguration: { level: 'error' },
    });
    expect(run?.results[0]?.locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'tercetak/tabel-3-4-2.json' }, region: { startLine: 4 } },
      logicalLocations: [{ name: 'F4', fullyQualifiedName: 'tercetak/tabel-3-4-2.json/Tabel 3.4.2/F4', kind: 'sel' }],
    });
    expect(run?.results[1]?.locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'narasi.md' }, region: { startLine: 12, startColumn: 39 } },
    });
    expect(run?.results[2]?.locations[0]?.logicalLocations?.[0]?.name).toBe('tercetak/tabel-3-4-2.json/Tabel 3.4.2');
    expect(run?.results.map((r) => r.suppressions)).toEqual([
      [],
      [],
      [],
      [{ kind: 'external', status: 'accepted', justification: 'diralat' }],
    ]);
    expect(run?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('"SASARAN" tidak dipahami');
  });

  it('gives fingerprints that stay when rows move, and differ where two findings are alike', () => {
    const pindah = { ...temuanTotal, uraian: 'TOTAL', lokasi: { ...temuanTotal.lokasi, baris: 9, sel: 'F9' } };
    const sidik = (...temuan: (typeof temuanTotal)[]) =>
      sarifPeriksa({ ...hasilContoh, kolom: [], temuan }).runs[0]?.results.map(
        (r) => r.partialFingerprints['lkjip/v3'],
      );
    const [a] = sidik({ ...temuanTotal, uraian: 'TOTAL' }) ?? [];
    expect(sidik(pindah)).toEqual([a]);
    expect(sidik(pindah, pindah)).toEqual([a, `${a}|2`]);
  });

  it('writes any file name as a URI reference, a line without a column, and a place without a file', () => {
    const di = (lokasi: object) =>
      sarifPeriksa({ ...hasilContoh, kolom: [], temuan: [{ ...temuanTabel, tercetak: null, lokasi }] });
    const log = di({ berkas: 'C:\\Lap 2022\\a#b?\ud800.md', baris: 3 });
    expect(salah(log)).toEqual([]);
    expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'C%3A/Lap%202022/a%23b%3F%EF%BF%BD.md' },
      region: { startLine: 3 },
    });
    expect(salah(di({}))).toEqual([]);
  });
});

it('a code from a later version gets a rule with its code alone', () => {
  const log = sarifPeriksa({ ...hasilContoh, temuan: [{ ...temuanTotal, kode: 'P999' }] });
  expect(salah(log)).toEqual([]);
  expect(JSON.stringify(log)).toContain('{"id":"P999"}');
});
