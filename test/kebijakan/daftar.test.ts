import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../../src/acuan/daftar.js';
import { cariKebijakan, daftarKebijakan } from '../../src/kebijakan/daftar.js';
import type { ContohKebijakan, Preset } from '../../src/kebijakan/preset.js';
import { PilihanKebijakan } from '../../src/model/kebijakan.js';
import type { Laporan } from '../../src/model/laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { cariSkala } from '../../src/skala/daftar-lengkap.js';

const daftar: readonly Preset[] = daftarKebijakan;

const laporan = (kebijakan: Laporan['kebijakan'], c: ContohKebijakan): Laporan => ({
  versi: 1,
  instansi: { nama: 'Kecamatan A' },
  tahun: 2022,
  kebijakan,
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan',
      sasaran: [
        {
          kode: 'S1',
          uraian: 'Sasaran',
          indikator: [
            {
              kode: 'IK1',
              nama: 'Indikator',
              satuan: 'kasus',
              polarisasi: c.polarisasi,
              target: { 2022: c.target },
              realisasi: { 2022: c.realisasi },
              ...(c.nilaiTerburuk ? { nilaiTerburuk: c.nilaiTerburuk } : {}),
              ...(c.targetMaksimal ? { targetMaksimal: true } : {}),
            },
          ],
        },
      ],
    },
  ],
  program: [],
});
const indikator = (l: Laporan) => {
  const i = rekapLaporan(l).kinerja.tujuan[0]?.sasaran[0]?.indikator[0];
  if (!i) throw new Error('no indicator');
  return i;
};

describe.each(daftar.map((k) => [k.id, k] as const))('preset %s', (id, preset) => {
  it('is found by its id and says what it is, in both languages', () => {
    expect(cariKebijakan(id)).toBe(preset);
    expect([preset.nama, preset.gloss].every((t) => t.length > 3)).toBe(true);
  });

  it('sets only what a report may set, every rule of it, and a scale that exists', () => {
    const hasil = PilihanKebijakan.safeParse(preset.aturan);
    expect(hasil.error?.issues ?? []).toEqual([]);
    const boleh = Object.keys(PilihanKebijakan.shape).filter((n) => n !== 'dasar');
    expect(Object.keys(preset.aturan).sort()).toEqual(boleh.sort());
    expect(cariSkala(preset.aturan.skala)).toBeDefined();
  });

  it('cites sources that exist, for itself and for its rules', () => {
    const semua = [...preset.kutipan, ...Object.values(preset.kutipanAturan)];
    expect(semua.filter((k) => cariAcuan(k.acuan) === undefined || k.tempat === '')).toEqual([]);
  });

  it('claims to have been read in a regulation only where that text was read', () => {
    const dibaca = [...preset.kutipan, ...Object.values(preset.kutipanAturan)].filter(
      (k) => k.kedudukan === 'dibaca-di-peraturan',
    );
    expect(dibaca.filter((k) => cariAcuan(k.acuan)?.dibaca !== 'naskah')).toEqual([]);
  });

  it('names the source of every rule in which it differs from the recommended default', () => {
    const anjuran = daftar[0]?.aturan as unknown as Record<string, unknown>;
    const berbeda = Object.entries(preset.aturan).filter(
      ([nama, nilai]) => JSON.stringify(nilai) !== JSON.stringify(anjuran[nama]),
    );
    const tanpaSumber = berbeda.filter(([nama]) => !(nama in preset.kutipanAturan)).map(([nama]) => nama);
    // the categories of an SKP are taken indicator by indicator; the annex shows no sasaran
    expect(tanpaSumber).toEqual(id === 'permenpanrb-8-2021' ? ['rataRata'] : []);
  });

  it.each(preset.contoh.map((c) => [c.asal, c] as const))('gives its worked example: %s', (_, contoh) => {
    const { capaian, predikat } = indikator(laporan(id, contoh));
    expect(capaian.status === 'terukur' ? capaian.bulat.toFixed(2) : capaian.alasan).toBe(contoh.capaian);
    expect(predikat.status === 'kelas' ? predikat.kode : null).toBe(contoh.predikat);
  });
});

describe('daftarKebijakan', () => {
  it('has each id once, and every preset of every file', async () => {
    expect(new Set(daftar.map((k) => k.id)).size).toBe(daftar.length);
    const berkas = readdirSync('src/kebijakan').filter((f) =>
      /as const satisfies Preset;/.test(readFileSync(`src/kebijakan/${f}`, 'utf8')),
    );
    const isi = await Promise.all(berkas.map(async (f) => Object.values(await import(`../../src/kebijakan/${f}`))));
    expect((isi.flat() as Preset[]).map((k) => k.id).sort()).toEqual(daftar.map((k) => k.id).sort());
  });

  it('finds nothing under an unknown id', () => {
    expect([cariKebijakan('paser'), cariKebijakan('__proto__')]).toEqual([undefined, undefined]);
  });
});

describe('a report that names a preset', () => {
  const nol: ContohKebijakan = {
    polarisasi: 'minimize',
    target: '0',
    realisasi: '4',
    capaian: '',
    predikat: null,
    asal: '',
  };

  it('leaves a zero target unmeasured under kemenkeu until the indicator names its worst value', () => {
    expect(indikator(laporan('kemenkeu', nol)).capaian).toMatchObject({
      status: 'tak-terukur',
      alasan: 'target-nol',
    });
  });

  it('reads in the trace which rule decided, who set it, and from which source', () => {
    const { capaian } = indikator(laporan('kemenkeu', { ...nol, target: '20', realisasi: '18' }));
    expect(capaian.jejak.kebijakan).toMatchObject([
      {
        aturan: 'minimize',
        nilai: 'selisih',
        asal: 'kemenkeu',
        kutipan: { acuan: 'kmk-127-2026', kedudukan: 'lewat-pihak-lain' },
      },
      { aturan: 'batas', nilai: '0 sampai 120', asal: 'kemenkeu', kutipan: { acuan: 'kmk-127-2026' } },
    ]);
  });

  it('may override a part, which the trace then lays at the door of the report', () => {
    const sendiri = laporan({ dasar: 'kemenkeu', minimize: 'rasio' }, { ...nol, target: '20', realisasi: '18' });
    const { capaian } = indikator(sendiri);
    expect(capaian).toMatchObject({ status: 'terukur', teks: '111,11' });
    expect(capaian.jejak.kebijakan[0]).toEqual({ aturan: 'minimize', nilai: 'rasio', asal: 'laporan' });
  });

  it('fills a hole of its scale the way it asks for: 90,5 is in the hole 90–91 of Permendagri 86/2017', () => {
    const c: ContohKebijakan = { ...nol, polarisasi: 'maximize', target: '200', realisasi: '181' };
    const kelas = (celahSkala: 'menurut-skala' | 'potong' | 'bulatkan') =>
      indikator(laporan({ dasar: 'permendagri-86-2017', celahSkala }, c)).predikat;
    expect(kelas('menurut-skala')).toMatchObject({ status: 'tak-berkelas', alasan: 'celah-skala' });
    expect(kelas('potong')).toMatchObject({ kode: 'T' });
    expect(kelas('bulatkan')).toMatchObject({ kode: 'ST' });
  });
});
