import { describe, expect, it } from 'vitest';
import type { Acuan, Kutipan } from '../../src/acuan/acuan.js';
import { cariAcuan, daftarAcuan } from '../../src/acuan/daftar.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { daftarOrdinal } from '../../src/model/ordinal.js';
import { daftarRumus } from '../../src/rumus/daftar.js';
import { kutipanBobotNka } from '../../src/rumus/efisiensi/smart.js';
import { daftarCetakanFormulir } from '../../src/rumus/waktu/e81-kolom.js';
import { daftarPatokanSerapan } from '../../src/rumus/waktu/rak.js';
import { daftarSkala } from '../../src/skala/daftar.js';

/** Every citation that the library makes, with the entry that makes it. */
const semua: readonly (readonly [string, Kutipan])[] = [
  ...[
    ...daftarRumus,
    ...daftarSkala,
    ...daftarOrdinal,
    ...daftarKebijakan,
    ...daftarCetakanFormulir,
    ...daftarPatokanSerapan,
  ].flatMap((x) => x.kutipan.map((k) => [x.id, k] as const)),
  ...daftarKebijakan.flatMap((x) => Object.values<Kutipan>(x.kutipanAturan).map((k) => [x.id, k] as const)),
  ...Object.entries(kutipanBobotNka).flatMap(([id, kutipan]) => kutipan.map((k) => [`bobot ${id}`, k] as const)),
];

const NOMOR = '(?:[IVX]+\\.)?\\d+';
const DAFTAR = new RegExp(`hlm\\. ((?:penampil )?)(${NOMOR}(?:(?:–|, dan |, | dan )${NOMOR})*)`, 'g');

/** The pages that a text names: whether they are a viewer's count, and each number (both ends of a range). */
function halamanDalam(teks: string): { penampil: boolean; nomor: string }[] {
  return [...teks.matchAll(DAFTAR)].flatMap(([, penampil, nomor = '']) =>
    (nomor.match(new RegExp(NOMOR, 'g')) ?? []).map((n) => ({ penampil: penampil !== '', nomor: n })),
  );
}

/** What is wrong with the pages a text names of a source: a number that was not read, or one that is only the viewer's. */
function halamanSalah({ id, halaman = [] }: Acuan, teks: string): string[] {
  return halamanDalam(teks)
    .filter(({ penampil, nomor }) =>
      penampil
        ? !halaman.some((h) => h.cetak === null && String(h.penampil) === nomor)
        : !halaman.some((h) => h.cetak === nomor),
    )
    .map(({ penampil, nomor }) => `${id}: hlm. ${penampil ? 'penampil ' : ''}${nomor}`);
}

describe('the reading of page numbers', () => {
  it.each([
    ['lampiran hlm. 91, 93, 100, dan 243', ['91', '93', '100', '243']],
    ['hlm. 37–38 dan 67–70, target 0', ['37', '38', '67', '70']],
    ['lampiran hlm. 91, huruf (e), dan hlm. 100, huruf (g): target', ['91', '100']],
    ['hlm. III.2', ['III.2']],
    ['hlm. penampil 42, tercetak 235', ['42']],
    ['hlm. 92: 95,53; 99,61', ['92']],
    ['Pasal 244–249', []],
  ])('%s', (teks, nomor) => expect(halamanDalam(teks).map((h) => h.nomor)).toEqual(nomor));

  it('finds a viewer count passed off as a page, and a page that was not read', () => {
    const acuan = cariAcuan('permenpanrb-8-2021') as Acuan;
    expect(halamanSalah(acuan, 'lampiran hlm. 91–101 dan 363')).toEqual([
      'permenpanrb-8-2021: hlm. 101',
      'permenpanrb-8-2021: hlm. 363',
    ]);
    expect(halamanSalah(acuan, 'hlm. penampil 99')).toEqual(['permenpanrb-8-2021: hlm. penampil 99']);
  });
});

describe('pages in citations', () => {
  const berhalaman = semua.filter(([, k]) => k.tempat.includes('hlm.'));

  it('are printed pages that were read, in every source whose text was read', () => {
    expect(berhalaman.length).toBeGreaterThan(25);
    const salah = berhalaman.flatMap(([pemakai, { acuan: id, tempat }]) => {
      const acuan = cariAcuan(id);
      return acuan?.dibaca === 'naskah' ? halamanSalah(acuan, tempat).map((s) => `${pemakai}: ${s}`) : [];
    });
    expect(salah).toEqual([]);
  });

  it('are found by the reading above, all of them', () => {
    expect(berhalaman.filter(([, k]) => halamanDalam(k.tempat).length === 0)).toEqual([]);
  });

  it('are named wherever a regulation with pages is said to have been read', () => {
    const dibaca = semua.filter(([, k]) => k.kedudukan === 'dibaca-di-peraturan' && cariAcuan(k.acuan)?.halaman);
    expect(dibaca.length).toBeGreaterThan(6);
    expect(dibaca.filter(([, k]) => halamanDalam(k.tempat).length === 0)).toEqual([]);
  });

  it('are not called read when what was taken from them was concluded', () => {
    const disimpulkan = semua.filter(([, k]) => /penyebut|bukan capaian|belum terbaca|diingat/.test(k.tempat));
    expect(disimpulkan.map(([id]) => id)).toContain('iki.permenpanrb-8-2021');
    expect(disimpulkan.filter(([, k]) => k.kedudukan === 'dibaca-di-peraturan')).toEqual([]);
  });

  it('and in the pointers of the sources themselves', () => {
    const daftar: readonly Acuan[] = daftarAcuan;
    expect(daftar.filter((a) => a.halaman).flatMap((a) => halamanSalah(a, a.letak ?? ''))).toEqual([]);
    expect(daftar.filter((a) => a.dibaca === 'naskah' && /hlm\./.test(a.letak ?? '') && !a.halaman)).toEqual([]);
  });
});

describe('an id that names a source', () => {
  const idAcuan = daftarAcuan.map((a) => a.id).sort((a, b) => b.length - a.length);
  const bernama = semua.flatMap(([id]) => {
    const disebut = idAcuan.find((a) => new RegExp(`(?:^|[ .])${a.replaceAll('.', '\\.')}(?:$|\\.)`).test(id));
    // The scale goes by its family of plugins; the one that has it is cited.
    return disebut === undefined || id === 'wp-sipd.empat-kelas' ? [] : [[id, disebut] as const];
  });
  it.each([...new Map(bernama)])('%s rests on %s', (id, acuan) => {
    expect(semua.filter(([i]) => i === id).map(([, k]) => k.acuan)).toContain(acuan);
  });
  it('milestones of absorption go by their source', () => {
    expect(daftarPatokanSerapan.map((p) => [p.id, p.kutipan.map((k) => k.acuan)])).toEqual([
      ['smart-2022', ['smart-2022']],
      ['epa-pmk-62', ['epa-pmk-62']],
    ]);
  });
});
