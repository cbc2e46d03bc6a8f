import { describe, expect, it } from 'vitest';
import type { DaftarKutipan } from '../../src/acuan/acuan.js';
import { cariAcuan } from '../../src/acuan/daftar.js';
import { acuanTakBerlaku, berlakuPada } from '../../src/acuan/masa-berlaku.js';

const kutip = (...id: [string, ...string[]]): DaftarKutipan => {
  const [pertama, ...lain] = id.map((acuan) => ({ acuan, tempat: 'uji', kedudukan: 'praktik' as const }));
  return pertama ? [pertama, ...lain] : [{ acuan: '', tempat: '', kedudukan: 'praktik' }];
};

describe('berlakuPada', () => {
  it.each<[string, number, boolean | undefined]>([
    ['kep-25-mpan-2-2004', 2003, false],
    ['kep-25-mpan-2-2004', 2004, true],
    ['kep-25-mpan-2-2004', 2014, true],
    ['kep-25-mpan-2-2004', 2015, false],
    ['permenpanrb-16-2014', 2017, true],
    ['permenpanrb-16-2014', 2018, false],
    ['pmk-214-2017', 2021, true],
    ['pmk-214-2017', 2024, false],
    ['permenpanrb-14-2017', 2017, true],
    ['permenpanrb-14-2017', 2040, true],
    ['lkjip-batu-sopang-2022', 2022, undefined],
  ])('%s in %i: %s', (id, tahun, harapan) => {
    const acuan = cariAcuan(id);
    expect(acuan && berlakuPada(acuan, tahun)).toBe(harapan);
  });
});

describe('acuanTakBerlaku', () => {
  it('one source in force is enough', () => {
    expect(acuanTakBerlaku(kutip('permendagri-86-2017', 'permendagri-54-2010'), 2012)).toBeUndefined();
  });

  it('names the first source with years when none was in force', () => {
    expect(acuanTakBerlaku(kutip('lkjip-sampang-2019', 'permendagri-86-2017', 'permendagri-54-2010'), 2009)?.id).toBe(
      'permendagri-86-2017',
    );
  });

  it('is silent where no source has years, or the source is unknown', () => {
    expect(acuanTakBerlaku(kutip('lkjip-sampang-2019'), 1990)).toBeUndefined();
    expect(acuanTakBerlaku(kutip('tak-ada'), 1990)).toBeUndefined();
  });
});
