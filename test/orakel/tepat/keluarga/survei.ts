import { hitungSkm, type MasukanSkm, type OpsiSkm } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, BAKU, type Bulat, pembulatan } from '../acak.js';
import { type Beda, bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, p, rataTepat } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { bacaNilai } from './capaian.js';

interface Kasus {
  readonly jawaban?: readonly (readonly (string | null)[])[];
  readonly susunan?: 'per-unsur' | 'per-responden';
  readonly nrr?: readonly (string | null)[];
  readonly bobot?: readonly string[];
  readonly pembulatan?: Bulat;
}

const DUA_LIMA = p(25);

/** PermenPANRB 14/2017: NRR a mean of the answers that are there; IKM a mean of NRR, or Σ NRR × w; NIK = IKM × 25. */
function nrrTepat(jawaban: readonly (Pecahan | null)[]): Harap {
  const ada = jawaban.filter((x): x is Pecahan => x !== null);
  if (ada.length === 0) return takTerukur('jawaban-kosong');
  if (ada.some((x) => x.banding(p(1)) < 0 || x.banding(p(4)) > 0)) return takTerukur('jawaban-di-luar-skala');
  return { nilai: rataTepat(ada) };
}

function unsur(k: Kasus): Harap[] {
  if (k.nrr) return k.nrr.map((x) => (x === null ? takTerukur('jawaban-kosong') : { nilai: p(x) }));
  const baris = (k.jawaban ?? []).map((b) => b.map(bacaNilai));
  if (k.susunan !== 'per-responden') return baris.map(nrrTepat);
  return (baris[0] ?? []).map((_, u) => nrrTepat(baris.map((b) => b[u] ?? null)));
}

function indeks(nrr: readonly Harap[], bobot: readonly string[] | undefined): Harap {
  const nilai = nrr.flatMap((n) => ('nilai' in n ? [n.nilai as Pecahan] : []));
  if (nilai.length < nrr.length || nrr.length === 0) return takTerukur('jawaban-kosong', 'jawaban-di-luar-skala');
  if (!bobot) return { nilai: rataTepat(nilai) };
  return { nilai: Pecahan.jumlah(nilai.map((n, i) => n.kali(p(bobot[i] ?? '0')))) };
}

const kaliHarap = (h: Harap, x: Pecahan): Harap => ('nilai' in h ? { nilai: (h.nilai as Pecahan).kali(x) } : h);

function periksa(k: Kasus): Beda[] {
  const { bobot, pembulatan: b = BAKU, ...masukan } = k;
  const hasil = hitungSkm(masukan as MasukanSkm, { ...(bobot ? { bobot } : {}), pembulatan: b } as OpsiSkm);
  const nrr = unsur(k);
  const ikm = indeks(nrr, bobot);
  return [
    ...nrr.flatMap((h, i) => {
      const x = hasil.nrr[i];
      return x ? bandingkan(`NRR ${i + 1}`, x, h, { pembulatan: b, skala: [] }) : [];
    }),
    ...bandingkan('IKM', hasil.ikm, ikm, { pembulatan: b, skala: ['skm.permenpanrb-14-2017-ni'] }),
    ...bandingkan('NIK', hasil.nik, kaliHarap(ikm, DUA_LIMA), {
      pembulatan: b,
      skala: ['skm.permenpanrb-14-2017', 'skm.kep-25-mpan-2-2004'],
    }),
  ];
}

/** NIK at which a class or a print turns: bounds, and halves of a hundredth beside them. */
const NIK = [
  '88.31',
  '88.305',
  '88.30',
  '76.605',
  '76.61',
  '76.60',
  '65',
  '64.995',
  '64.99',
  '81.255',
  '62.505',
  '43.755',
];

/** NRR of which the mean makes such a NIK exactly. */
function nrrBidik(acak: Acak): string[] {
  const n = acak.pilih([9, 9, 3, 7]);
  const jumlah = p(acak.pilih(NIK)).bagi(DUA_LIMA).kali(p(n));
  const rata = jumlah.bagi(p(n));
  const isi = acak.deret(n - 1, () => rata.tambah(Pecahan.rasio(BigInt(acak.antara(-300, 300)), 1000n)).bulat(4));
  const sisa = jumlah.kurang(Pecahan.jumlah(isi));
  const semua = [...isi, sisa];
  const boleh = semua.every((x) => x.banding(p(1)) >= 0 && x.banding(p(4)) <= 0);
  return boleh ? semua.map((x) => keDesimal(x) ?? '3') : acak.deret(n, () => keDesimal(rata) ?? '3');
}

export const survei = keluarga<Kasus>({
  nama: 'SKM',
  porsi: 40,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    if (acak.peluang(45)) {
      const nrr: (string | null)[] = nrrBidik(acak);
      if (acak.peluang(4)) nrr[acak.n(nrr.length)] = null;
      const bobot = acak.pilih([undefined, undefined, '0.11', '0.5']);
      return { nrr, ...(bobot ? { bobot: nrr.map(() => bobot) } : {}), pembulatan: b };
    }
    const [u, r] = [acak.pilih([9, 2, 3, 4]), acak.pilih([3, 6, 7, 2, 5])];
    const jawab = () => (acak.peluang(4) ? null : acak.peluang(1) ? '5' : String(acak.antara(1, 4)));
    const perUnsur = acak.peluang(60);
    return {
      jawaban: perUnsur
        ? acak.deret(u, () => acak.deret(acak.peluang(50) ? r : acak.antara(1, 7), jawab))
        : acak.deret(r, () => acak.deret(u, jawab)),
      susunan: perUnsur ? 'per-unsur' : 'per-responden',
      pembulatan: b,
    };
  },
  periksa,
  sah: (k) =>
    (k.nrr !== undefined || k.jawaban !== undefined) &&
    (k.nrr?.every((x) => x === null || (Number(x) >= 1 && Number(x) <= 4)) ?? true),
  panggilan: ({ bobot, pembulatan: b, ...m }) => `hitungSkm(${tulis(m)}, ${tulis({ bobot, pembulatan: b })})`,
});
