import { beforeAll, describe, expect, it } from 'vitest';
import { tulisTemplat } from '../../../src/excel/templat/tulis-templat.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';

/** A cell as LibreOffice holds it. */
interface SelLo {
  readonly gaya: string;
  readonly rumus: boolean;
  readonly validasi: string | undefined;
  readonly teks: string;
}

let fods = '';
let terkunci: Map<string, boolean>;

/** The rows of a sheet with their cells, repeated ones once. */
function baris(nama: string): SelLo[][] {
  const isi = new RegExp(`<table:table table:name="${nama}"[^>]*>(.*?)</table:table>`, 's').exec(fods)?.[1] ?? '';
  return [...isi.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, r = '']) =>
    [...r.matchAll(/<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs)].map(
      ([, sifat = '', dalam = '']): SelLo => ({
        gaya: /table:style-name="([^"]*)"/.exec(sifat)?.[1] ?? 'Default',
        rumus: sifat.includes('table:formula='),
        validasi: /table:content-validation-name="([^"]*)"/.exec(sifat)?.[1],
        teks: dalam.replace(/<[^>]*>/g, '').trim(),
      }),
    ),
  );
}

/** What LibreOffice asks and says at a cell. */
function validasi(nama: string | undefined) {
  const isi = new RegExp(`<table:content-validation table:name="${nama}".*?(?:</table:content-validation>)`, 's').exec(
    fods,
  )?.[0];
  const pesan = (jenis: string) =>
    new RegExp(`<table:${jenis}-message[^>]*>(.*?)</table:${jenis}-message>`, 's')
      .exec(isi ?? '')?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim();
  return {
    syarat: (/table:condition="([^"]*)"/.exec(isi ?? '')?.[1] ?? '').replaceAll('&quot;', '"'),
    petunjuk: pesan('help'),
    galat: pesan('error'),
  };
}

describe('an empty template in LibreOffice', butuhAlat('soffice'), () => {
  beforeAll(async () => {
    fods = Buffer.from(lewatLibreOffice(await tulisTemplat({ tahun: 2026 }), 'xlsx', 'fods')).toString('utf8');
    terkunci = new Map(
      [
        ...fods.matchAll(
          /<style:style style:name="([^"]*)" style:family="table-cell"[^>]*?(?:\/>|>(.*?)<\/style:style>)/gs,
        ),
      ].map(([, nama = '', isi = '']) => [nama, !/style:cell-protect="none"/.test(isi)]),
    );
  }, 180_000);

  it('protects every sheet', () => {
    const lembar = [...fods.matchAll(/<table:table table:name="[^"]*"[^>]*>/g)].map(([t]) => t);
    expect(lembar).toHaveLength(11);
    expect(lembar.filter((t) => !t.includes('table:protected="true"'))).toEqual([]);
  });

  it.each(['Kinerja', 'Anggaran', 'Belanja'])(
    'locks headings and previews of %s, and nothing that is to be filled in',
    (nama) => {
      const isi = baris(nama);
      const kepala = isi.findIndex((r) => r[0]?.teks === 'No.');
      expect(isi[kepala]?.every((s) => terkunci.get(s.gaya) !== false)).toBe(true);
      for (const r of isi.slice(kepala + 1, kepala + 12)) {
        const rumus = r.filter((s) => s.rumus);
        expect(rumus.length).toBe(1);
        expect(rumus.every((s) => terkunci.get(s.gaya) === true)).toBe(true);
        expect(r.filter((s) => !s.rumus && s.validasi !== undefined).every((s) => terkunci.get(s.gaya) === false)).toBe(
          true,
        );
      }
    },
  );

  it('offers what may be chosen, and says in Indonesian what is wrong and what would be right', () => {
    const isi = baris('Kinerja');
    const kepala = isi.findIndex((r) => r[0]?.teks === 'No.');
    const pertama = isi[kepala + 1] ?? [];
    const jenis = validasi(pertama[1]?.validasi);
    expect(jenis.syarat).toMatch(/cell-content-is-in-list\("Tujuan";"Sasaran";"Indikator tujuan";"Indikator sasaran"/);
    expect(jenis.galat).toMatch(/^Pilih salah satu: Tujuan, Sasaran/);
    expect(jenis.petunjuk).toContain('tujuan, sasaran, atau indikator');
    // Every rule that can refuse has a message; every column says what belongs there.
    const semua = new Set(isi.slice(kepala + 1).flatMap((r) => r.flatMap((s) => s.validasi ?? [])));
    expect(semua.size).toBeGreaterThan(15);
    for (const nama of semua) {
      const { syarat, petunjuk, galat } = validasi(nama);
      expect(petunjuk ?? '', nama).not.toBe('');
      if (syarat !== '' && !/\((?:TRUE(?:\(\))?|1)\)$/.test(syarat))
        expect(galat ?? '', syarat).toMatch(/Tulis|Pilih|Kode|Isi/);
    }
  });

  it('offers the codes of the sheet Kinerja in Triwulan', () => {
    const isi = baris('Triwulan');
    const kepala = isi.findIndex((r) => r[0]?.teks === 'No.');
    const kode = validasi(isi[kepala + 1]?.[1]?.validasi);
    expect(kode.syarat).toMatch(/cell-content-is-in-list\(\[\$?Kinerja\.\$C\$5:(?:\[?\$?Kinerja)?\.\$C\$2004\]\)/);
    expect(kode.galat).toContain('belum ada di lembar Kinerja');
  });
});
