import { hitungE81Kaki, type OpsiKakiE81 } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, BAKU, type Bulat, pembulatan, rupiah } from '../acak.js';
import { bandingIsi, bandingkan, type Harap, nilaiHarap, takTerukur } from '../banding.js';
import { keDesimal, NOL, p, rataTepat, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { type Butir, cetakUngkapan, nilaiUngkapan, pustakaUngkapan, rataBernilai, ungkapanAcak } from '../ungkapan.js';
import { bacaNilai } from './capaian.js';
import { rataHarap } from './rata-rata.js';
import { serapanTepat } from './serapan.js';

interface KasusKaki {
  readonly kinerja: readonly Butir[];
  readonly kegiatan: readonly { readonly pagu: string | null; readonly realisasi: string | null }[];
  readonly opsi: {
    readonly rupiah?: 'rata-rata-persen' | 'gabungan';
    readonly takTerukur?: 'kecualikan' | 'nol';
    readonly pembulatan?: Bulat;
  };
}

/** The footer: K a mean over rows; Rp the mean of percentages, or the ratio of sums over the rows that have both. */
function rupiahKaki({ kegiatan, opsi }: KasusKaki): Harap {
  const baris = kegiatan.map((k) => ({ P: bacaNilai(k.pagu), A: bacaNilai(k.realisasi) }));
  if (opsi.rupiah === 'gabungan') {
    const ada = baris.flatMap(({ P, A }) => (P === null || A === null ? [] : [{ P, A }]));
    const P = Pecahan.jumlah(ada.map((x) => x.P));
    return P.banding(NOL) <= 0 ? takTerukur() : { nilai: Pecahan.jumlah(ada.map((x) => x.A)).persenDari(P) };
  }
  const persen = baris
    .map(({ P, A }) => nilaiHarap(serapanTepat(P, A)))
    .filter((x): x is Pecahan => x instanceof Pecahan);
  return persen.length === 0 ? takTerukur('tidak-ada-yang-terukur') : { nilai: rataTepat(persen) };
}

/** Kegiatan whose percentages never end and have `v` for a mean. */
function kegiatanBernilai(acak: Acak, v: Pecahan): { pagu: string; realisasi: string }[] {
  return rataBernilai(acak, v, 0).rata.flatMap(({ x }) => {
    const S = nilaiUngkapan(x);
    if (!(S instanceof Pecahan)) return [];
    const pagu = Pecahan.dari(S.penyebut).kali(p(acak.pilih(['1000', '2500', '100000'])));
    return [{ pagu: keDesimal(pagu) ?? '3', realisasi: keDesimal(pagu.kali(S).bagi(SERATUS)) ?? '1' }];
  });
}

export const kakiE81 = keluarga<KasusKaki>({
  nama: 'E.81, kaki',
  porsi: 40,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const v = () => nilaiMenarik(acak, b.desimal);
    const rp = acak.pilih([undefined, 'rata-rata-persen', 'gabungan'] as const);
    const bebas = () => ({
      pagu: acak.peluang(5) ? null : acak.peluang(6) ? '0' : rupiah(acak),
      realisasi: acak.peluang(6) ? null : rupiah(acak),
    });
    return {
      kinerja: acak.peluang(70)
        ? rataBernilai(acak, v()).rata
        : acak.deret(acak.n(4), () => ({ x: ungkapanAcak(acak, b.desimal, 15) })),
      kegiatan: acak.peluang(70) ? kegiatanBernilai(acak, v()) : acak.deret(acak.n(4), bebas),
      opsi: {
        ...(rp ? { rupiah: rp } : {}),
        ...(acak.peluang(15) ? { takTerukur: 'nol' as const } : {}),
        pembulatan: b,
      },
    };
  },
  periksa(k) {
    const b = k.opsi.pembulatan ?? BAKU;
    const bobot = k.kinerja.flatMap(({ w }) => (w === undefined ? [] : [w]));
    const hasil = hitungE81Kaki(
      {
        tingkatKinerja: k.kinerja.map(({ x }) => pustakaUngkapan(x)),
        ...(bobot.length > 0 ? { bobot } : {}),
        kegiatan: k.kegiatan,
      },
      k.opsi as OpsiKakiE81,
    );
    const butir = k.kinerja.map(({ x, w }) => ({ nilai: nilaiUngkapan(x), w: p(w ?? '1') }));
    const kinerja = rataHarap(butir, { ukur: false, nol: k.opsi.takTerukur === 'nol', berbobot: bobot.length > 0 });
    const skala = ['permendagri-86-2017.e81-ekspor', 'permendagri-86-2017.lima-kelas', 'wp-sipd.empat-kelas'] as const;
    return [
      ...bandingkan('kinerja', hasil.kinerja, kinerja, { pembulatan: b, skala }),
      ...bandingkan('rupiah', hasil.rupiah, rupiahKaki(k), { pembulatan: b, skala }),
      ...bandingIsi('cakupan kinerja', hasil.kinerja.cakupan, {
        terukur: butir.filter((x) => x.nilai !== null).length,
        total: butir.length,
      }),
    ];
  },
  sah: (k) => k.kegiatan.every((x) => x.pagu !== undefined && x.realisasi !== undefined),
  panggilan(k) {
    const bobot = k.kinerja.flatMap(({ w }) => (w === undefined ? [] : [w]));
    const isi = [
      `tingkatKinerja: [${k.kinerja.map(({ x }) => cetakUngkapan(x)).join(', ')}]`,
      ...(bobot.length > 0 ? [`bobot: ${tulis(bobot)}`] : []),
      `kegiatan: ${tulis(k.kegiatan)}`,
    ];
    return `hitungE81Kaki({ ${isi.join(', ')} }, ${tulis(k.opsi)})`;
  },
});
