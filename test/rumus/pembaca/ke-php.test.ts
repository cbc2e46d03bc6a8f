import { describe, expect, inject, it } from 'vitest';
import type { ModeBulat } from '../../../src/angka/bulatkan.js';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { rataRataUkur } from '../../../src/rumus/gabungan/rata-rata.js';
import { hasilKeJson } from '../../../src/rumus/hasil-ke-json.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { kePhp } from '../../../src/rumus/pembaca/ke-php.js';
import {
  bagi,
  bila,
  jumlah,
  kali,
  konstanta,
  kurang,
  masukan,
  masukanDaftar,
  min,
  rataRataDaftar,
  rataRataUkurDaftar,
  type Simpul,
  syarat,
  tambah,
} from '../../../src/rumus/pohon.js';
import type { Rumus } from '../../../src/rumus/rumus.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { masukanAcak, pengacak } from '../../orakel/masukan-acak.js';
import { beda, jalankanPhp, lewatJson, type Panggilan, periksaPhp, SERVER } from '../../php/jalankan-php.js';

const BENIH = inject('benih');
const MODE: readonly ModeBulat[] = ['setengah-naik', 'potong', 'setengah-genap'];

interface Kasus {
  readonly rumus: Rumus;
  readonly masukan: Record<string, unknown>;
  readonly pembulatan: { readonly desimal: number; readonly mode: ModeBulat };
}

const terurai = (x: unknown): unknown => (Array.isArray(x) ? x.map(terurai) : x === null ? null : String(x));

function kasusRumus(rumus: Rumus): Kasus[] {
  const acak = pengacak(BENIH);
  const pembulatan = () => ({ desimal: acak(5), mode: MODE[acak(3)] as ModeBulat });
  const biasa = Array.from({ length: 30 }, (_, i) => masukanAcak(rumus, acak, i % 4));
  const berlubang = Object.keys(rumus.masukan).flatMap((lambang) => {
    const penuh: Record<string, unknown> = masukanAcak(rumus, acak);
    const isi = penuh[lambang];
    const ganti = (x: unknown) => ({ ...penuh, [lambang]: Array.isArray(isi) ? [...isi.slice(1), x] : x });
    return [ganti(null), ganti('0'), ganti('-3.5'), ganti('123456789012345678901234567890.0123456789')];
  });
  const kosong = Object.fromEntries(
    Object.entries(masukanAcak(rumus, acak)).map(([l, x]) => [l, Array.isArray(x) ? [] : null]),
  );
  const contoh = rumus.contoh.map(({ masukan: m }) =>
    Object.fromEntries(Object.entries(m).map(([l, x]) => [l, terurai(x)])),
  );
  return [...biasa, ...berlubang, kosong, ...contoh].map((m) => ({ rumus, masukan: m, pembulatan: pembulatan() }));
}

describe('kePhp in PHP', butuhAlat('php'), () => {
  const semua = daftarRumus.flatMap(kasusRumus);
  const kode = () => kePhp(daftarRumus);
  const panggilan = semua.map(({ rumus, masukan: m, pembulatan }): Panggilan => ['evaluasi', rumus.id, m, pembulatan]);

  const harapan = semua.map(({ rumus, masukan: m, pembulatan }) => ({
    tentang: `${rumus.id} ${JSON.stringify(m)} (benih ${BENIH})`,
    hasil: lewatJson(hasilKeJson(evaluasi(rumus, m as never, { pembulatan }))),
  }));

  it('is taken by PHP without a word', () => expect(periksaPhp(kode(), '-l')).toMatch(/^No syntax errors/));

  // Examples of the registry: their results are from reports, regulations and sums by hand.
  it('agrees with the examples it carries', () => expect(periksaPhp(kode(), '--uji')).toBe('Cocok semua.\n'));

  it.each(Object.entries(SERVER))('gives for every formula what evaluasi gives, trace and all (%s)', (_, opsi) => {
    const hasil = jalankanPhp(kode(), panggilan, opsi);
    // A root beyond the 256th is refused, which random weights of a geometric mean ask for.
    const dijawab = hasil.flatMap((h, i) =>
      (h as { galat?: string }).galat?.startsWith('rata-rata ukur: ') ? [] : [i],
    );
    expect(hasil.length - dijawab.length).toBeLessThan(60);
    const pilih = <T>(y: readonly T[]) => dijawab.map((i) => y[i] as T);
    expect(beda(pilih(hasil), pilih(harapan))).toEqual([]);
    expect(hasil.length).toBeGreaterThan(3000);
  });

  const P = masukan('pagu', 'rupiah', { min: null, maks: null });
  const A = masukan('isi $x */ ?> "nama"', 'rupiah', { min: null, maks: null });
  const sendiri: Rumus = {
    id: 'kantor.sendiri',
    nama: "Rumus */ kantor ' \\ ?> <?php exit;",
    gloss: '',
    satuan: 'persen',
    masukan: { this: P, 'a-b': A },
    isi: bila(syarat(P, '>', A), min(kali(P, konstanta('-2.50')), A), bagi(P, A)),
    takTerukurBila: [],
    arah: {},
    kutipan: [{ acuan: "tak ' dikenal", tempat: '*/ ?> <?php exit;', kedudukan: 'praktik' }],
    contoh: [{ masukan: { this: 1, 'a-b': 4 }, hasil: '0.25', asal: "hitung tangan: 1 / 4 '" }],
  };

  it('writes texts of others as texts, whatever is in them', () => {
    const kodeSendiri = kePhp(sendiri, { pembulatan: { desimal: 0, mode: 'potong' } });
    expect(periksaPhp(kodeSendiri, '--uji')).toBe('Cocok semua.\n');
    const m = { this: '7', 'a-b': '3' };
    const [satu, nol, asing] = jalankanPhp(kodeSendiri, [
      ['evaluasi', 'kantor.sendiri', m],
      ['evaluasi', 'kantor.sendiri', { this: '-1', 'a-b': 0 }],
      ['evaluasi', 'kantor.sendiri', { thi: 1 }],
    ]);
    expect(satu).toEqual(lewatJson(hasilKeJson(evaluasi(sendiri, m, { pembulatan: { desimal: 0, mode: 'potong' } }))));
    expect(nol).toMatchObject({ status: 'tak-terukur', alasan: 'pembagi-nol' });
    expect(asing).toEqual({ galat: 'kantor.sendiri: masukan thi tidak dikenal; yang dikenal: this, a-b.' });
  });

  const x = masukanDaftar('nilai', 'persen', { min: null, maks: null });
  const dariDaftar = (isi: Simpul, takTerukurBila: Rumus['takTerukurBila'] = []): Rumus =>
    ({
      ...sendiri,
      id: 'kantor.daftar',
      masukan: { x },
      isi,
      takTerukurBila,
      contoh: [],
    }) as unknown as Rumus;
  const hasilDaftar = (rumus: Rumus, daftar: readonly (readonly (string | null)[])[]) => {
    const hasil = jalankanPhp(
      kePhp(rumus),
      daftar.map((isi) => ['evaluasi', rumus.id, { x: isi }]),
    );
    expect(hasil).toEqual(daftar.map((isi) => lewatJson(hasilKeJson(evaluasi(rumus, { x: isi })))));
    return hasil.map((h) => (h as { teks?: string; alasan?: string }).teks ?? (h as { alasan: string }).alasan);
  };

  // The geometric mean of 4 and 9 is √36 = 6.
  it('computes on with a geometric mean where it stands first or second', () => {
    const ukur = rataRataUkurDaftar(x);
    const tiga = konstanta(3);
    for (const [isi, teks] of [
      [tambah(ukur, tiga), '9,00'],
      [tambah(tiga, ukur), '9,00'],
      [kurang(tiga, ukur), '-3,00'],
      [kali(ukur, tiga), '18,00'],
      [bagi(ukur, tiga), '2,00'],
    ] as const)
      expect(hasilDaftar(dariDaftar(isi), [['4', '9']])).toEqual([teks]);
  });

  // A sum of nothing is 0; a condition is asked only of lists that are filled, and a mean of nothing is none.
  it('sums over no list to 0, and asks a condition of a list only where nothing is missing in it', () => {
    expect(hasilDaftar(dariDaftar(jumlah(konstanta(5))), [['4', '9']])).toEqual(['0,00']);
    expect(hasilDaftar(dariDaftar(rataRataDaftar(konstanta(5))), [['4', '9']])).toEqual(['tidak-ada-yang-terukur']);
    const negatif = dariDaftar(konstanta(7), [
      { syarat: syarat(jumlah(x), '<', konstanta(0)), alasan: 'bobot-negatif' },
    ]);
    expect(hasilDaftar(negatif, [['4', '-3'], ['-4', '3'], ['-4', null], []])).toEqual([
      '7,00',
      'bobot-negatif',
      'masukan-kosong',
      '7,00',
    ]);
  });

  it('writes no line end of others: what follows one would stand in the file as code', () => {
    for (const bidang of ['id', 'nama'] as const)
      expect(() => kePhp({ ...sendiri, [bidang]: 'a\nexit;' })).toThrow(
        `rumus.${bidang} harus berupa teks tanpa tanda kendali`,
      );
  });

  it('refuses what is no number, a list that is none, and lists that are no pairs', () => {
    const pesan = (m: unknown, id = 'gabungan.rata-rata-berbobot') => {
      const [h] = jalankanPhp(kode(), [['evaluasi', id, m]]);
      return (h as { galat: string }).galat;
    };
    expect(pesan({ x: ['1'], w: ['1', '2'] })).toMatch(/bobot \(w\): daftar yang berpasangan harus sama banyak/);
    expect(pesan({ x: '1', w: ['1'] })).toBe('gabungan.rata-rata-berbobot: nilai (x) harus berupa daftar angka.');
    expect(pesan({ x: ['1,5'], w: ['1'] })).toMatch(
      /^gabungan\.rata-rata-berbobot: nilai \(x\)\[0\]: "1,5" bukan angka\./,
    );
    expect(pesan({}, 'tidak.ada')).toMatch(/^rumus: id itu tidak ada di berkas ini; yang ada: capaian\.maximize/);
  });
});

describe('kePhp', () => {
  const satu = daftarRumus[0] as Rumus;
  const P = masukan('pagu', 'rupiah');
  const x = masukanDaftar('nilai', 'persen');
  const ukurBawah: Rumus = {
    ...rataRataUkur,
    id: 'kantor.ukur',
    masukan: { x },
    isi: bagi(konstanta(1), rataRataUkurDaftar(x)),
  };

  it.each([
    [() => kePhp(ukurBawah), /^kantor\.ukur: rata-rata ukur hanya ditulis sebagai PHP bila ditambah/],
    // A word of PHP itself, which may stand behind another name only.
    [() => kePhp(satu, { namespace: 'Namespace\\Kinerja' }), /bukan namespace PHP/],
    [
      () => kePhp(satu, { namespace: 'App;exit' }),
      /^namespace: App;exit bukan namespace PHP; tulis seperti App\\Kinerja\.$/,
    ],
    [() => kePhp(satu, { namespce: 'A' } as never), /namespce.*maksudnya "namespace"/],
    [() => kePhp({ ...satu, isi: { jenis: 'akar' } } as never), /^kePhp: rumus\.isi/],
    [() => kePhp([satu, { ...satu, id: 'capaian-maximize' }]), /menjadi satu nama di PHP/],
    [
      () =>
        kePhp({
          ...satu,
          masukan: { T: P, R: P },
          isi: konstanta(1),
          takTerukurBila: [],
        }),
      /dua masukan bernama "?pagu"?; beri nama yang berbeda/,
    ],
    [
      () => kePhp({ ...ukurBawah, isi: bagi(rataRataUkurDaftar(x), rataRataUkurDaftar(x)) }),
      /^kantor\.ukur: rata-rata ukur/,
    ],
    [
      () => kePhp({ ...ukurBawah, isi: kali(rataRataUkurDaftar(x), rataRataUkurDaftar(x)) }),
      /^kantor\.ukur: rata-rata ukur/,
    ],
    [() => kePhp({ ...ukurBawah, isi: min(rataRataUkurDaftar(x), konstanta(1)) }), /^kantor\.ukur: rata-rata ukur/],
  ])('refuses what it cannot write (%#)', (jalan, pesan) => expect(jalan).toThrow(pesan));

  it('names a namespace and a formula whose id begins with a digit', () => {
    const kode = kePhp({ ...satu, id: '2024.x' }, { namespace: 'App\\Kinerja' });
    expect(kode).toContain('\nnamespace App\\Kinerja;\n');
    expect(kode).toContain('private static function rumus2024X(');
  });

  it('asks what a condition is put on only where it is filled, and a formula without inputs for nothing', () => {
    const isi = konstanta('7');
    const alasan = 'pembagi-nol';
    const syaratNol = syarat(kali(P, konstanta(2)), '=', konstanta(0));
    const bersyarat = {
      ...satu,
      id: 'kantor.syarat',
      masukan: { P },
      isi,
      takTerukurBila: [{ syarat: syaratNol, alasan }],
    };
    expect(kePhp(bersyarat as unknown as Rumus)).toContain('$P !== null && $s->banding(');
    const tetap = { ...satu, id: 'kantor.tetap', masukan: {}, isi, takTerukurBila: [] };
    expect(kePhp(tetap as unknown as Rumus)).toContain("return $h->tetap('7');");
  });
});
