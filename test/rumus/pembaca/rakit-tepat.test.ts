import { describe, expect, it } from 'vitest';
import { Pecahan } from '../../../src/angka/pecahan.js';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { rakitTepat } from '../../../src/rumus/pembaca/rakit-tepat.js';
import { bagi, bila, jumlah, konstanta, min, type Simpul, syarat, tambah } from '../../../src/rumus/pohon.js';
import type { PokokRumus, TakTerukurBila } from '../../../src/rumus/rumus.js';
import { pengacak } from '../../orakel/masukan-acak.js';
import { bukanRumus } from './bukan-rumus.js';
import { nilaiPecahan, PohonAcak } from './pohon-acak.js';

const acak = pengacak(Number(process.env['LKJIP_BENIH'] ?? 20_261_127));
const { x, y } = bukanRumus.masukan;

it('gives what an independent walk over fractions gives, for trees without lists', () => {
  const pembuat = new PohonAcak(acak);
  const pohon = Array.from({ length: 400 }, () => pembuat.pohon(1 + acak(4))).filter(
    (isi) => !JSON.stringify(isi).includes('"daftar"'),
  );
  expect(pohon.length).toBeGreaterThan(50);
  for (const isi of pohon) {
    const terakit = rakitTepat({ ...bukanRumus, masukan: { x, y }, isi });
    expect(terakit?.lambang).toEqual(['x', 'y']);
    for (let i = 0; i < 6; i += 1) {
      const nilai = pembuat.isi();
      const hasil = terakit?.hitung([Pecahan.baca(nilai.x), Pecahan.baca(nilai.y)]) ?? null;
      const orakel = nilaiPecahan(isi, nilai);
      expect(hasil?.keTeks() ?? null).toEqual(
        orakel && { pembilang: orakel.pembilang.toString(), penyebut: orakel.penyebut.toString() },
      );
    }
  }
});

describe('of every formula without lists', () => {
  const bertunggal = daftarRumus.filter((r) => Object.values(r.masukan).every((m) => m.bentuk === 'tunggal'));

  it.each(bertunggal)('$id: the value of evaluasi, and none where it has none', (rumus) => {
    const terakit = rakitTepat(rumus);
    expect(terakit).not.toBeNull();
    for (let i = 0; i < 60; i += 1) {
      const nilai = (terakit?.lambang ?? []).map(() => ['0', '-4', '7', '12.5', '100'][acak(5)] as string);
      const hasil = evaluasi(rumus, Object.fromEntries(nilai.map((n, k) => [terakit?.lambang[k], n])));
      expect(terakit?.hitung(nilai.map((n) => Pecahan.baca(n)))?.keTeks() ?? null).toEqual(
        hasil.status === 'terukur' ? hasil.pecahan : null,
      );
    }
  });
});

it('there is none of lists', () => {
  expect(rakitTepat(rataRataHitung)).toBeNull();
  expect(rakitTepat({ ...bukanRumus, isi: tambah(x, y) })).toBeNull();
});

it('has no value where a condition says so, by hand: 150 of 200 is 75, of 0 nothing, and of less than 0 nothing where that is refused', () => {
  const angka = (isi: PokokRumus, P: bigint, A: bigint): string | undefined =>
    rakitTepat(isi)
      ?.hitung([Pecahan.dari(P), Pecahan.dari(A)])
      ?.cetak();
  const bila = (takTerukurBila: readonly TakTerukurBila[]): PokokRumus => ({ ...serapan, takTerukurBila });
  expect(angka(serapan, 200n, 150n)).toBe('75');
  expect(angka(serapan, 0n, 150n)).toBeUndefined();
  expect(angka(bila([{ masukan: 'A', keadaan: 'negatif', alasan: 'pagu-nol' }]), 200n, -1n)).toBeUndefined();
  expect(angka(bila([{ masukan: 'A', keadaan: 'negatif', alasan: 'pagu-nol' }]), 200n, 0n)).toBe('0');
  expect(angka(bila([{ masukan: 'A', keadaan: 'nol', alasan: 'pagu-nol' }]), 200n, 0n)).toBeUndefined();
  expect(angka(bila([{ masukan: 'A', keadaan: 'nol', alasan: 'pagu-nol' }]), 200n, -1n)).toBe('-0.5');
  expect(angka(bila([{ masukan: 'A', keadaan: 'tidak-positif', alasan: 'pagu-nol' }]), 200n, -1n)).toBeUndefined();
  expect(angka(bila([{ masukan: 'A', keadaan: 'tidak-positif', alasan: 'pagu-nol' }]), 200n, 0n)).toBeUndefined();
  expect(
    angka(bila([{ syarat: syarat(serapan.masukan.A, '>', konstanta(100)), alasan: 'pagu-nol' }]), 200n, 150n),
  ).toBeUndefined();
});

const asing = { ...x, nama: 'z' };
const [lebih, lebihDariAsing] = [syarat(x, '>', y), syarat(x, '>', asing)];
it.each<[string, Simpul]>([
  ['itself', asing],
  ['a left side', tambah(asing, x)],
  ['a right side', bagi(x, asing)],
  ['one of several', min(x, asing)],
  ['what is compared', bila(syarat(asing, '<', x), x, y)],
  ['what is compared with', bila(lebihDariAsing, x, y)],
  ['what holds then', bila(lebih, asing, y)],
  ['what holds else', bila(lebih, x, asing)],
  ['and with what runs over a list, where there is none', jumlah(x)],
])('there is none with an input that the formula has not: %s', (_, isi) => {
  expect(rakitTepat({ ...bukanRumus, masukan: { x, y }, isi })).toBeNull();
});

it('has no value where what a choice compares has none', () => {
  const perY = bagi(konstanta(1), y);
  for (const s of [syarat(perY, '>', konstanta(5)), syarat(konstanta(5), '<', perY)]) {
    const r = rakitTepat({ ...bukanRumus, masukan: { x, y }, isi: bila(s, x, konstanta(1)) });
    expect(r?.hitung([Pecahan.dari(7n), Pecahan.dari(0n)])).toBeNull();
    expect(r?.hitung([Pecahan.dari(7n), Pecahan.dari(2n)])?.cetak()).toBe('1');
  }
});

it('there is none where a condition asks for such an input, and no value where what it compares has none', () => {
  const dengan = (...takTerukurBila: TakTerukurBila[]) =>
    rakitTepat({ ...bukanRumus, masukan: { x, y }, isi: x, takTerukurBila });
  expect(dengan({ syarat: lebihDariAsing, alasan: 'pagu-nol' })).toBeNull();
  expect(dengan({ syarat: syarat(asing, '>', x), alasan: 'pagu-nol' })).toBeNull();
  const perY = dengan({ syarat: syarat(bagi(konstanta(1), y), '>', konstanta(5)), alasan: 'pagu-nol' });
  const perYKanan = dengan({ syarat: syarat(konstanta(5), '<', bagi(konstanta(1), y)), alasan: 'pagu-nol' });
  // 1 ÷ 2 is no more than 5; 1 ÷ 0 is nothing.
  for (const r of [perY, perYKanan]) {
    expect(r?.hitung([Pecahan.dari(7n), Pecahan.dari(2n)])?.cetak()).toBe('7');
    expect(r?.hitung([Pecahan.dari(7n), Pecahan.dari(0n)])).toBeNull();
  }
});
