import { describe, expect, it } from 'vitest';
import * as inti from '../../src/index.js';
import * as tabel from '../../src/tabel/index.js';
import { bidangTipe } from './bidang-tipe.js';
import { samakanHalaman } from './halaman.js';
import { halamanApi, programPaket, semuaEkspor } from './halaman-api.js';

const program = programPaket();
const semua = semuaEkspor(program);
const nama = (pintu: string): string[] => (semua.get(pintu) ?? []).map((e) => e.nama);

describe('docs/api.md', () => {
  it('is what the comments give (PERBARUI=1 rewrites it)', () => samakanHalaman('docs/api.md', halamanApi(semua)));

  it('has a sentence for every name of every entry point, and an example for every function', () => {
    const bolong = [...semua].flatMap(([p, e]) =>
      e
        .filter((x) => !x.ringkas.endsWith('.') || (x.jenis === 'fungsi' && !x.contoh.includes('// => ')))
        .map((x) => `${p}: ${x.nama}`),
    );
    expect(bolong).toEqual([]);
  });

  it('knows what importing gives', () => {
    const impor = { lkjip: inti, 'lkjip/tabel': tabel };
    for (const [p, modul] of Object.entries(impor)) {
      const nilai = (semua.get(p) ?? []).filter((e) => e.jenis !== 'tipe').map((e) => e.nama);
      expect(nilai).toEqual(Object.keys(modul).sort());
    }
    expect(nama('lkjip/docx')).toContain('OpsiBacaDocx');
  });
});

describe('what an editor shows of a report', () => {
  const bidang = bidangTipe(program, 'Laporan');
  it('is said of every field, whichever type it stands in', () => {
    expect(bidang.filter((b) => !b.uraian.endsWith('.')).map((b) => b.jalur)).toEqual([]);
  });
  it('reaches from the report to the budget of a sub-kegiatan and the policies', () => {
    const jalur = bidang.map((b) => b.jalur);
    for (const j of [
      'Laporan.instansi.nama',
      'Laporan.tujuan[].sasaran[].program[].porsi',
      'Laporan.kebijakan.rataRata.cara',
      'Laporan.program[].kegiatan[].subKegiatan[].kode',
      'Laporan.program[].anggaran[…].triwulan.rak',
      'Laporan.belanja[].rincian[].anggaran[…].pagu',
    ]) {
      expect(jalur).toContain(j);
    }
  });
});
