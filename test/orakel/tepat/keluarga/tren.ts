import { hitungTren, hitungTrenCapaian } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, angka, angkaPositif, BAKU, type Bulat, pembulatan } from '../acak.js';
import { type Beda, bandingIsi, bandingkan, type Harap, nilaiHarap, takTerukur } from '../banding.js';
import { Akar, keDesimal, mutlak, NOL, p, rataTepat, SATU, SERATUS, type Tepat, ukurTepat } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import type { NamaSkala } from '../skala.js';
import { cetakUngkapan, nilaiUngkapan, pustakaUngkapan, type Ungkapan, ungkapanAcak } from '../ungkapan.js';
import type { Arah } from './capaian.js';
import { arahAcak } from './capaian-kasus.js';

interface Titik {
  readonly tahun: number;
  readonly nilai: string | null;
}

const tumbuh = (ini: Pecahan, lalu: Pecahan): Harap =>
  lalu.banding(NOL) === 0 ? takTerukur('nilai-lalu-nol') : { nilai: ini.kurang(lalu).persenDari(mutlak(lalu)) };

/** The direction is the sign of the difference, the meaning is the direction under the polarity. */
function arti(delta: Pecahan, arah: Arah) {
  const tanda = delta.banding(NOL);
  const gerak = tanda > 0 ? 'naik' : tanda < 0 ? 'turun' : 'tetap';
  if (tanda === 0) return [gerak, arah === 'stabilize' ? null : 'tetap'] as const;
  if (arah === 'stabilize') return [gerak, 'tak-dinilai'] as const;
  return [gerak, tanda > 0 === (arah === 'maximize') ? 'membaik' : 'memburuk'] as const;
}

/** The compound growth from the first to the last value of a series, both above 0: D12, it needs only the ends. */
function cagrTepat(nilai: readonly Pecahan[], tahun = nilai.length - 1): Harap {
  const [awal] = nilai;
  const akhir = nilai.at(-1);
  if (!awal || !akhir) return takTerukur();
  if (awal.banding(NOL) <= 0 || akhir.banding(NOL) <= 0) return takTerukur('nilai-tidak-positif');
  const akar: Tepat = ukurTepat([akhir.bagi(awal)]);
  if (!(akar instanceof Akar)) return takTerukur();
  return { nilai: new Akar(akar.pokok, BigInt(tahun), SERATUS, SERATUS.negatif()) };
}

interface Kasus {
  readonly seri: readonly Titik[];
  readonly polarisasi: Arah;
  readonly pembulatan?: Bulat;
}

function periksaTren({ seri, polarisasi, pembulatan: b = BAKU }: Kasus): Beda[] {
  const opsi = { pembulatan: b, skala: [] };
  const hasil = hitungTren({ seri, polarisasi }, { pembulatan: b });
  const ada = [...seri]
    .sort((x, y) => x.tahun - y.tahun)
    .flatMap(({ tahun, nilai }) => (nilai === null ? [] : [{ tahun, nilai: p(nilai) }]));
  if (ada.length < 2)
    return (['delta', 'pertumbuhan', 'rataRata', 'cagr'] as const).flatMap((k) =>
      bandingkan(k, hasil[k], takTerukur(), opsi),
    );
  const langkah = ada.slice(1).map((ini, i) => ({ ini, lalu: ada[i] ?? ini }));
  const beda = langkah.flatMap(({ ini, lalu }, i) => {
    const letak = `perubahan ${lalu.tahun}–${ini.tahun}`;
    const x = hasil.perubahan[i];
    if (x === undefined) return bandingIsi(letak, undefined, 'ada');
    const delta = ini.nilai.kurang(lalu.nilai);
    const [gerak, makna] = arti(delta, polarisasi);
    return [
      ...bandingIsi(letak, [x.dari, x.ke, x.arah], [lalu.tahun, ini.tahun, gerak]),
      ...(makna === null ? [] : bandingIsi(`${letak}: makna`, x.makna, makna)),
      ...bandingkan(`${letak}: delta`, x.delta, { nilai: delta }, opsi),
      ...bandingkan(`${letak}: pertumbuhan`, x.pertumbuhan, tumbuh(ini.nilai, lalu.nilai), opsi),
    ];
  });
  const akhir = langkah.at(-1);
  if (akhir) {
    beda.push(...bandingkan('delta', hasil.delta, { nilai: akhir.ini.nilai.kurang(akhir.lalu.nilai) }, opsi));
    beda.push(...bandingkan('pertumbuhan', hasil.pertumbuhan, tumbuh(akhir.ini.nilai, akhir.lalu.nilai), opsi));
  }
  return [...beda, ...periksaRata(ada, langkah, hasil, opsi)];
}

function periksaRata(
  ada: readonly { readonly tahun: number; readonly nilai: Pecahan }[],
  langkah: readonly { readonly ini: { readonly nilai: Pecahan }; readonly lalu: { readonly nilai: Pecahan } }[],
  hasil: ReturnType<typeof hitungTren>,
  opsi: { readonly pembulatan: Bulat; readonly skala: readonly NamaSkala[] },
): Beda[] {
  const berlubang = ada.some((a, i) => i > 0 && a.tahun !== (ada[i - 1]?.tahun ?? 0) + 1);
  // Whether a series with a hole has a CAGR is D12; it has no mean of yearly growths.
  if (berlubang) return bandingkan('rataRata', hasil.rataRata, takTerukur('seri-berlubang'), opsi);
  const tumbuhan = langkah.map(({ ini, lalu }) => nilaiHarap(tumbuh(ini.nilai, lalu.nilai)));
  const lengkap = tumbuhan.filter((t): t is Pecahan => t instanceof Pecahan);
  const rata = lengkap.length === tumbuhan.length ? { nilai: rataTepat(lengkap) } : takTerukur('nilai-lalu-nol');
  return [
    ...bandingkan('rataRata', hasil.rataRata, rata, opsi),
    ...bandingkan('cagr', hasil.cagr, cagrTepat(ada.map((a) => a.nilai)), opsi),
  ];
}

/** Growth by the same share every year, so that CAGR comes out whole; or a last year that makes a bound or a tie. */
function seriAcak(acak: Acak, desimal: number): Titik[] {
  const n = acak.antara(1, 5);
  const rasio = acak.peluang(25) ? acak.pilih(['1.1', '1.05', '0.9', '1.005', '2', '1']) : null;
  const awal = 2018;
  let x = angka(acak, { minus: 10 });
  const seri: Titik[] = [];
  for (let i = 0; i < n; i += 1) {
    seri.push({ tahun: awal + i, nilai: acak.peluang(6) ? null : x });
    const v = SATU.tambah(nilaiMenarik(acak, desimal).kurang(p(60)).bagi(SERATUS));
    const berikut =
      rasio !== null ? p(x).kali(p(rasio)) : acak.peluang(40) ? p(x).kali(v) : p(angka(acak, { minus: 10 }));
    x = keDesimal(berikut, 12) ?? '3';
  }
  return acak.peluang(20) ? seri.reverse() : seri;
}

/** Whether an older movement stands in for the one of a last year that has no value is W3. */
const akhirTerisi = ({ seri }: Kasus): boolean => {
  const [akhir] = [...seri].sort((a, b) => b.tahun - a.tahun);
  return akhir === undefined || (akhir.nilai !== null && akhir.nilai !== undefined);
};

export const tren = keluarga<Kasus>({
  nama: 'tren antartahun',
  porsi: 50,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const seri = seriAcak(acak, b.desimal);
    const kasus = { seri, polarisasi: arahAcak(acak), pembulatan: b };
    return akhirTerisi(kasus) ? kasus : { ...kasus, seri: seri.map((s) => ({ ...s, nilai: s.nilai ?? '7' })) };
  },
  periksa: periksaTren,
  sah: akhirTerisi,
  panggilan: ({ pembulatan: b, ...m }) => `hitungTren(${tulis(m)}, ${tulis({ pembulatan: b })})`,
});

/** W3: a last year without a value has no movement, whatever the years before did. */
export const w3Tren = keluarga<Kasus>({
  nama: 'W3 tren dengan tahun terakhir kosong',
  porsi: 2,
  ragu: true,
  bangkitkan: (acak) => ({
    seri: [2020, 2021, 2022].map((tahun, i) => ({ tahun, nilai: i === 2 ? null : angkaPositif(acak) })),
    polarisasi: arahAcak(acak),
  }),
  periksa({ seri, polarisasi }) {
    const hasil = hitungTren({ seri, polarisasi });
    return [
      ...bandingkan('delta', hasil.delta, takTerukur()),
      ...bandingkan('pertumbuhan', hasil.pertumbuhan, takTerukur()),
      ...bandingIsi('arah', hasil.arah, null),
    ];
  },
  sah: (k) => k.seri.length === 3 && !akhirTerisi(k),
  panggilan: (k) => `hitungTren(${tulis(k)})`,
});

/** D12: a CAGR needs the ends only. */
export const d12 = keluarga<Kasus>({
  nama: 'D12 CAGR dari kedua ujung, walau deretnya berlubang',
  porsi: 2,
  ragu: true,
  bangkitkan: (acak) => ({
    seri: [2018, 2020, 2021].map((tahun) => ({ tahun, nilai: angkaPositif(acak) })),
    polarisasi: 'maximize',
  }),
  periksa({ seri, polarisasi }) {
    const ada = seri.flatMap(({ tahun, nilai }) => (nilai === null ? [] : [{ tahun, nilai: p(nilai) }]));
    const lama = (ada.at(-1)?.tahun ?? 0) - (ada[0]?.tahun ?? 0);
    const harap = cagrTepat(
      ada.map((a) => a.nilai),
      lama,
    );
    return bandingkan('cagr', hitungTren({ seri, polarisasi }).cagr, harap, { skala: [] });
  },
  sah: ({ seri }) => seri.length === 3 && seri.every((s) => s.nilai !== null && s.nilai !== undefined),
  panggilan: (k) => `hitungTren(${tulis(k)})`,
});

interface KasusCapaian {
  readonly ini: Ungkapan;
  readonly lalu: Ungkapan;
  readonly opsi: { readonly cara?: 'poin' | 'persen'; readonly pembulatan?: Bulat };
}

/** The change in points, or in percent; last year's achievement of 0 or less has no percentage (D7). */
function trenCapaianTepat(ini: Tepat | null, lalu: Tepat | null, cara: 'poin' | 'persen'): Harap {
  if (!(ini instanceof Pecahan)) return takTerukur('nilai-ini-kosong');
  if (!(lalu instanceof Pecahan)) return takTerukur('nilai-lalu-kosong');
  if (cara === 'poin') return { nilai: ini.kurang(lalu) };
  return lalu.banding(NOL) <= 0
    ? takTerukur('capaian-lalu-tidak-positif')
    : { nilai: ini.kurang(lalu).persenDari(lalu) };
}

export const trenCapaian = keluarga<KasusCapaian>({
  nama: 'tren capaian',
  porsi: 20,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const cara = acak.pilih([undefined, 'poin', 'persen'] as const);
    return {
      ini: ungkapanAcak(acak, b.desimal),
      lalu: ungkapanAcak(acak, b.desimal),
      opsi: { ...(cara ? { cara } : {}), pembulatan: b },
    };
  },
  periksa({ ini, lalu, opsi }) {
    const hasil = hitungTrenCapaian({ ini: pustakaUngkapan(ini), lalu: pustakaUngkapan(lalu) }, opsi);
    const harap = trenCapaianTepat(nilaiUngkapan(ini), nilaiUngkapan(lalu), opsi.cara ?? 'poin');
    return bandingkan('tren capaian', hasil, harap, {
      pembulatan: opsi.pembulatan ?? BAKU,
      skala: ['efisiensi.selisih-banjarnegara'],
    });
  },
  panggilan: ({ ini, lalu, opsi }) =>
    `hitungTrenCapaian({ ini: ${cetakUngkapan(ini)}, lalu: ${cetakUngkapan(lalu)} }, ${tulis(opsi)})`,
});
