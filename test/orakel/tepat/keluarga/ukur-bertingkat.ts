import { capaianKeluaranBervolume, evaluasi, type Hasil, hitungUkurBertingkat } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, BAKU, type Bulat, pembulatan } from '../acak.js';
import { type Beda, bandingkan, type Harap, takTerukur } from '../banding.js';
import { Akar, keDesimal, NOL, p, type Tepat, ukurTepat } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarikPendek, pasanganUkur } from '../menarik.js';

interface Ukuran {
  readonly target: string;
  readonly realisasi: string;
}
interface Keluaran {
  readonly indikator: readonly Ukuran[];
  readonly volume?: Ukuran;
}
interface Kasus {
  readonly program: readonly { readonly keluaran: readonly Keluaran[] }[];
  readonly pembulatan?: Bulat;
}

const rasio = ({ target, realisasi }: Ukuran) => p(realisasi).persenDari(p(target));

/** PMK 22/2021: geometric means at every step, times the volume under PMK 214. */
function keluaranTepat({ indikator, volume }: Keluaran): Tepat {
  const x = ukurTepat(indikator.map(rasio));
  if (!volume) return x;
  const v = p(volume.realisasi).bagi(p(volume.target));
  return x instanceof Akar ? x.kali(v) : x.kali(v);
}

function periksa({ program, pembulatan: b = BAKU }: Kasus): Beda[] {
  const hasil = hitungUkurBertingkat(program, { pembulatan: b });
  const nilai = program.map(({ keluaran }) => keluaran.map(keluaranTepat));
  const programTepat = nilai.map((k) => ukurTepat(k));
  const opsi = { pembulatan: b };
  return [
    ...nilai.flatMap((k, i) => [
      ...k.flatMap((x, j) => {
        const h = hasil.program[i]?.keluaran[j];
        return h ? bandingkan(`program ${i}, keluaran ${j}`, h, { nilai: x }, opsi) : [];
      }),
      ...bandingkan(`program ${i}`, hasil.program[i]?.capaian as Hasil, { nilai: programTepat[i] as Tepat }, opsi),
    ]),
    ...bandingkan('unit', hasil.unit, { nilai: ukurTepat(programTepat) }, opsi),
  ];
}

/** Indicators of an output that is exactly a bound or a tie. */
function indikatorBernilai(acak: Acak, desimal: number): Ukuran[] {
  return pasanganUkur(acak, nilaiMenarikPendek(acak, desimal)).map((c) => ({
    target: String(c.penyebut),
    realisasi: keDesimal(Pecahan.rasio(c.pembilang, 100n)) ?? '1',
  }));
}

const ukuranAcak = (acak: Acak): Ukuran => ({
  target: String(acak.antara(1, 40)),
  realisasi: acak.peluang(4) ? '0' : String(acak.antara(1, 40)),
});

export const ukurBertingkat = keluarga<Kasus>({
  nama: 'rata-rata ukur bertingkat',
  porsi: 20,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const keluaran = (): Keluaran => ({
      indikator: acak.peluang(60)
        ? indikatorBernilai(acak, b.desimal)
        : acak.deret(acak.antara(1, 3), () => ukuranAcak(acak)),
      ...(acak.peluang(15)
        ? { volume: { target: String(acak.antara(1, 9)), realisasi: String(acak.antara(1, 9)) } }
        : {}),
    });
    return {
      program: acak.deret(acak.antara(1, 2), () => ({ keluaran: acak.deret(acak.antara(1, 2), keluaran) })),
      pembulatan: b,
    };
  },
  periksa,
  sah: ({ program }) =>
    program.length > 0 &&
    program.every(
      (x) =>
        x.keluaran?.length > 0 &&
        x.keluaran.every(
          (k) =>
            k.indikator?.length > 0 &&
            [...k.indikator, ...(k.volume ? [k.volume] : [])].every(
              (u) => Number(u.target) > 0 && u.realisasi !== undefined,
            ),
        ),
    ),
  panggilan: ({ program, pembulatan: b }) => `hitungUkurBertingkat(${tulis(program)}, ${tulis({ pembulatan: b })})`,
});

interface KasusVolume {
  readonly volume: Ukuran;
  readonly indikator: readonly Ukuran[];
  readonly pembulatan?: Bulat;
}

export const ukurBervolume = keluarga<KasusVolume>({
  nama: 'capaian keluaran bervolume (PMK 214)',
  porsi: 10,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    return {
      volume: { target: String(acak.n(9)), realisasi: String(acak.n(9)) },
      indikator: acak.peluang(60)
        ? indikatorBernilai(acak, b.desimal)
        : acak.deret(acak.antara(1, 3), () => ukuranAcak(acak)),
      pembulatan: b,
    };
  },
  periksa({ volume, indikator, pembulatan: b = BAKU }) {
    const masukan = {
      VT: volume.target,
      VR: volume.realisasi,
      T: indikator.map((x) => x.target),
      R: indikator.map((x) => x.realisasi),
    };
    const harap: Harap =
      p(volume.target).banding(NOL) <= 0
        ? takTerukur('volume-tidak-positif')
        : { nilai: keluaranTepat({ indikator, volume }) };
    return bandingkan('keluaran', evaluasi(capaianKeluaranBervolume, masukan, { pembulatan: b }), harap, {
      pembulatan: b,
    });
  },
  sah: (k) =>
    k.volume?.target !== undefined &&
    k.volume.realisasi !== undefined &&
    k.indikator.length > 0 &&
    k.indikator.every((u) => Number(u.target) > 0 && u.realisasi !== undefined),
  panggilan: (k) =>
    `evaluasi(capaianKeluaranBervolume, ${tulis({ VT: k.volume.target, VR: k.volume.realisasi, T: k.indikator.map((x) => x.target), R: k.indikator.map((x) => x.realisasi) })}, ${tulis({ pembulatan: k.pembulatan })})`,
});
