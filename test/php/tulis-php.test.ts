import { describe, expect, inject, it } from 'vitest';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { gabungKebijakan, type KebijakanPenuh } from '../../src/kebijakan/gabung-kebijakan.js';
import type { Indikator } from '../../src/model/indikator.js';
import type { Kebijakan } from '../../src/model/kebijakan.js';
import { tulisPhp } from '../../src/php/tulis-php.js';
import { denganSumber } from '../../src/rekap/jejak-kebijakan.js';
import { opsiCapaian, predikatDari } from '../../src/rekap/rekap-indikator.js';
import { rataButir } from '../../src/rekap/rekap-kinerja.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { sisa } from '../../src/rumus/anggaran/sisa.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { hitungEfisiensi } from '../../src/rumus/efisiensi/hitung-efisiensi.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';
import { hitungKemajuan } from '../../src/rumus/waktu/hitung-kemajuan.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { beda, jalankanPhp, lewatJson, type Panggilan, periksaPhp, SERVER } from './jalankan-php.js';
import { type KasusPhp, kasusAcak } from './kasus-acak.js';

const BENIH = inject('benih');
/** Indicators in all, of which more than 20.000 calls are made; KASUS_PHP=30000 makes 100.000. */
const BANYAK = Number(process.env['KASUS_PHP'] ?? 5_600);

/** Every preset, and one that turns what none of them turns. */
const KEBIJAKAN: Readonly<Record<string, Kebijakan>> = {
  ...Object.fromEntries(daftarKebijakan.map((k) => [k.id, k.id])),
  sendiri: {
    dasar: 'kemenkeu',
    stabilize: { toleransi: '12.5' },
    targetNol: 'seratus-bila-tercapai',
    realisasiNol: 'nol',
    minimize: 'rasio',
    batas: { indikator: { bawah: -50, atas: '130.5' }, rekap: { bawah: '60.25', atas: 99 } },
    kemajuan: { metode: 'dari-kondisi-awal', batas: { bawah: -10, atas: 150 } },
    rataRata: { takTerukur: 'nol', cara: 'berbobot', dari: 'dibulatkan' },
    efisiensi: { metode: 'biaya-satuan', gerbang: '>100' },
    skala: 'permendagri-86-2017.lima-kelas',
    celahSkala: 'bulatkan',
    luarSkala: { atas: 'tolak', bawah: 'kelas-terbawah' },
    pembulatan: { desimal: 3, mode: 'setengah-genap' },
    klasifikasi: 'dibulatkan',
  },
  sendiri2: {
    targetNol: 'nol',
    realisasiNol: 'tak-terukur',
    minimize: 'rasio',
    targetMaksimal: 'tanpa-konversi',
    kemajuan: { metode: 'dari-kondisi-awal' },
    efisiensi: { metode: 'selisih' },
    skala: 'permendagri-86-2017.lima-kelas',
    celahSkala: 'kelas-atas',
    pembulatan: { desimal: 0, mode: 'potong' },
  },
  sendiri3: {
    targetNol: { terburuk: '7.50' },
    efisiensi: { metode: 'sisa', gerbang: 'tanpa' },
    skala: 'skm.permenpanrb-14-2017',
  },
};

/** What the roll-up of a report makes of the same, in the library. */
class Pustaka {
  constructor(private readonly kebijakan: KebijakanPenuh) {}

  private readonly opsi = ({ nilaiTerburuk, targetMaksimal }: KasusPhp) =>
    opsiCapaian(
      { ...(nilaiTerburuk === null ? {} : { nilaiTerburuk }), targetMaksimal } as unknown as Indikator,
      this.kebijakan,
    );

  capaian(k: KasusPhp): Hasil {
    return denganSumber(hitungCapaian(k as never, this.opsi(k)), this.kebijakan);
  }

  kemajuan(k: KasusPhp): Hasil {
    const { batas: _, targetMaksimalTercapai: __, ...opsi } = this.opsi(k);
    const { metode, batas } = this.kebijakan.aturan.kemajuan;
    const masukan = {
      targetAkhir: k.target,
      realisasi: k.realisasi,
      kondisiAwal: k.kondisiAwal,
      polarisasi: k.polarisasi,
    };
    return denganSumber(
      hitungKemajuan(masukan as never, { ...opsi, metode, ...(batas ? { batas } : {}) }),
      this.kebijakan,
    );
  }

  efisiensi(masukan: Parameters<typeof hitungEfisiensi>[0]): Hasil {
    const { aturan, asal } = this.kebijakan;
    const { metode, gerbang } = aturan.efisiensi;
    return denganSumber(
      hitungEfisiensi(masukan, { metode, gerbang, pembulatan: aturan.pembulatan, asal }),
      this.kebijakan,
    );
  }

  rataRata(capaian: readonly (Hasil | null)[], bobot: readonly (string | null)[]) {
    return rataButir(
      capaian.map((c, i) => ({ capaian: c, bobot: bobot[i] ?? null })),
      this.kebijakan,
    );
  }

  predikat(x: Hasil | null) {
    return x === null ? null : predikatDari(x, this.kebijakan);
  }
}

const sebagaiJson = (h: Hasil): object => {
  const { cakupan } = h as { cakupan?: object };
  const { sisa: s } = h as { sisa?: { toFixed(): string } | null };
  return {
    ...hasilKeJson(h),
    ...(cakupan ? { cakupan } : {}),
    ...(s === undefined ? {} : { sisa: s?.toFixed() ?? null }),
  };
};

/** Every function on every case: what PHP is asked, and what the library says. */
function susun(kebijakan: Kebijakan, kasus: readonly KasusPhp[]) {
  const penuh = gabungKebijakan(kebijakan);
  const pustaka = new Pustaka(penuh);
  const { pembulatan } = penuh.aturan;
  const panggilan: Panggilan[] = [];
  const harapan: { tentang: string; hasil: unknown }[] = [];
  const tambah = (p: Panggilan, hasil: object, jejak = true) => {
    panggilan.push(p);
    const { jejak: isi, ...lain } = hasil as { jejak?: unknown };
    harapan.push({
      tentang: `${JSON.stringify(p)} (benih ${BENIH})`,
      hasil: lewatJson(jejak && isi !== undefined ? { ...lain, jejak: isi } : lain),
    });
  };
  const tetangga: { hasil: Hasil; json: object }[] = [];
  for (const [i, k] of kasus.entries()) {
    const { target, realisasi, polarisasi, kondisiAwal, nilaiTerburuk, targetMaksimal, jejak } = k;
    const capaian = pustaka.capaian(k);
    const json = sebagaiJson(capaian);
    tambah(['capaian', target, realisasi, polarisasi, nilaiTerburuk, targetMaksimal, jejak], json, jejak);
    tambah(['predikat', lewatJson(json)], pustaka.predikat(capaian) as object);
    tetangga.push({ hasil: capaian, json });
    if (i % 2 === 0) {
      tambah(
        ['kemajuan', target, realisasi, polarisasi, kondisiAwal, nilaiTerburuk, jejak],
        sebagaiJson(pustaka.kemajuan(k)),
        jejak,
      );
    }
    const [pagu, belanja] = [typeof target === 'object' ? kondisiAwal : target, realisasi] as [never, never];
    if (i % 3 === 0) {
      tambah(
        ['serapan', pagu, belanja, jejak],
        sebagaiJson(hitungSerapan({ pagu, realisasi: belanja }, { pembulatan })),
        jejak,
      );
      tambah(
        ['sisa', pagu, belanja, jejak],
        sebagaiJson(evaluasi(sisa, { P: pagu, A: belanja }, { pembulatan })),
        jejak,
      );
      const volume = { target: kondisiAwal, realisasi: nilaiTerburuk } as never;
      tambah(
        ['efisiensi', lewatJson(json), pagu, belanja, volume, null, jejak],
        sebagaiJson(pustaka.efisiensi({ capaian, pagu, realisasi: belanja, volume })),
        jejak,
      );
    }
    if (i % 10 === 9) {
      const kumpulan = tetangga.splice(0).slice(0, 1 + (i % 7));
      const bobot = kumpulan.map((_, j) => [null, '2', '0.5', '0'][(i + j) % 4] as string | null);
      const rata = pustaka.rataRata(
        kumpulan.map((t) => t.hasil),
        bobot,
      );
      const berbobot = penuh.aturan.rataRata.cara === 'berbobot';
      const nilai = kumpulan.map((t) => lewatJson(t.json));
      tambah(['rataRata', nilai, berbobot ? bobot : null, jejak], sebagaiJson(rata), jejak);
      tambah(['predikat', lewatJson(sebagaiJson(rata))], pustaka.predikat(rata) as object);
    }
  }
  return { panggilan, harapan };
}

describe('tulisPhp in PHP', butuhAlat('php'), () => {
  const nama = Object.keys(KEBIJAKAN);
  const kode = new Map(nama.map((n) => [n, tulisPhp(KEBIJAKAN[n] as Kebijakan)]));
  const bagian = Math.ceil(BANYAK / nama.length);

  it.each(nama)('%s: is taken by PHP, and agrees with the examples of formulas and preset', (n) => {
    expect(periksaPhp(kode.get(n) as string, '-l')).toMatch(/^No syntax errors/);
    expect(periksaPhp(kode.get(n) as string, '--uji')).toBe('Cocok semua.\n');
  });

  it.each(nama)('%s: counts as the library does, on a server as it comes and without extensions', (n) => {
    const { panggilan, harapan } = susun(KEBIJAKAN[n] as Kebijakan, kasusAcak(BENIH + nama.indexOf(n), bagian));
    expect(panggilan.length * nama.length).toBeGreaterThan(3.6 * BANYAK);
    // Nothing of the file knows of extensions; each server takes its share.
    for (const [j, opsi] of Object.values(SERVER).entries()) {
      const giliran = <T>(x: readonly T[]) => x.filter((_, i) => i % 2 === j);
      expect(beda(jalankanPhp(kode.get(n) as string, giliran(panggilan), opsi), giliran(harapan))).toEqual([]);
    }
  });
});
