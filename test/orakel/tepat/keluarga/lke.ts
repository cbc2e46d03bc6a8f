import { hitungLke, type KomponenLke } from '../../../../src/index.js';
import { Pecahan } from '../../pecahan.js';
import { type Acak, BAKU, type Bulat, pembulatan } from '../acak.js';
import { type Beda, bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, NOL, p, rataTepat, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';

interface Sub {
  readonly kode: string;
  readonly bobot: string;
  readonly huruf?: string | null;
  readonly kriteria?: readonly (string | null)[];
}

interface Kasus {
  readonly komponen: readonly { readonly kode: string; readonly sub: readonly Sub[] }[];
  readonly pembulatan?: Bulat;
}

/** Points by letter, and of criteria (LKE of Trenggalek). */
const HURUF: Readonly<Record<string, string>> = {
  AA: '1',
  A: '0.9',
  BB: '0.8',
  B: '0.7',
  CC: '0.6',
  C: '0.5',
  D: '0.3',
  E: '0',
};
const KRITERIA: Readonly<Record<string, string>> = { A: '1', B: '0.66', C: '0.33', D: '0', Y: '1', T: '0' };

function poin(label: string | null, tabel: Readonly<Record<string, string>>): Pecahan | string {
  if (label === null) return 'penilaian-belum-lengkap';
  const x = tabel[label.trim().toUpperCase()];
  return x === undefined ? 'label-tak-dikenal' : p(x);
}

function subTepat({ bobot, huruf, kriteria }: Sub): Harap {
  const daftar = kriteria ? kriteria.map((k) => poin(k, KRITERIA)) : [poin(huruf ?? null, HURUF)];
  if (daftar.length === 0) return takTerukur('penilaian-belum-lengkap');
  const alasan = daftar.filter((x) => typeof x === 'string');
  return alasan.length > 0 ? takTerukur(...alasan) : { nilai: p(bobot).kali(rataTepat(daftar as Pecahan[])) };
}

function periksa({ komponen, pembulatan: b = BAKU }: Kasus): Beda[] {
  const hasil = hitungLke(komponen as readonly KomponenLke[], { pembulatan: b });
  const opsi = { pembulatan: b, skala: [] };
  const kurang = takTerukur('penilaian-belum-lengkap', 'label-tak-dikenal');
  const jumlah = (h: readonly Harap[]): Harap =>
    h.every((x) => 'nilai' in x)
      ? { nilai: Pecahan.jumlah(h.map((x) => ('nilai' in x ? (x.nilai as Pecahan) : NOL))) }
      : kurang;
  const semua = komponen.map((k) => k.sub.map(subTepat));
  const seratus = Pecahan.jumlah(komponen.flatMap((k) => k.sub.map((s) => p(s.bobot)))).sama(SERATUS);
  const total = jumlah(semua.flat());
  return [
    ...komponen.flatMap((k, i) => [
      ...k.sub.flatMap((s, j) => {
        const x = hasil.komponen[i]?.sub[j];
        return x ? bandingkan(s.kode, x.nilai, semua[i]?.[j] ?? kurang, opsi) : [];
      }),
      ...(hasil.komponen[i] ? bandingkan(k.kode, hasil.komponen[i].nilai, jumlah(semua[i] ?? []), opsi) : []),
    ]),
    ...bandingkan(
      'total',
      hasil.total,
      seratus ? total : takTerukur('bobot-tidak-seratus', ...('alasan' in total ? [total.alasan ?? []].flat() : [])),
      {
        pembulatan: b,
        skala: ['akip.permenpanrb-88-2021', 'akip.trenggalek'],
      },
    ),
  ];
}

/** Weights of two sub-components of 1/3 and 2/3 that bring the total to `v`; the others are as given. */
function bidik(acak: Acak, v: Pecahan): Sub[] | null {
  const lain: Sub[] = acak.deret(acak.antara(1, 4), (i) => ({
    kode: `a.${i}`,
    bobot: acak.pilih(['6', '9', '15', '3', '4.5', '7.5']),
    kriteria: acak.deret(acak.pilih([3, 6, 2]), () => acak.pilih(['Y', 'T', 'Y', 'B', 'C'])),
  }));
  const W = SERATUS.kurang(Pecahan.jumlah(lain.map((s) => p(s.bobot))));
  const S = v.kurang(
    Pecahan.jumlah(lain.map((s) => ('nilai' in subTepat(s) ? (subTepat(s) as { nilai: Pecahan }).nilai : NOL))),
  );
  // a + b = W and a/3 + b = S
  const a = W.kurang(S).kali(p('1.5'));
  const b = W.kurang(a);
  const [ta, tb] = [keDesimal(a), keDesimal(b)];
  if (ta === null || tb === null || a.banding(NOL) < 0 || b.banding(NOL) < 0) return null;
  return [
    ...lain,
    { kode: 'b.1', bobot: ta, kriteria: ['Y', 'T', 'T'] },
    { kode: 'b.2', bobot: tb, kriteria: ['Y', 'Y', 'Y'] },
  ];
}

const BOBOT = ['6', '9', '15', '6', '9', '15', '3', '4.5', '7.5', '5', '7.5', '12.5'];

export const lke = keluarga<Kasus>({
  nama: 'LKE',
  porsi: 30,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    const sub = acak.peluang(50) ? bidik(acak, nilaiMenarik(acak, b.desimal)) : null;
    if (sub)
      return {
        komponen: [
          { kode: 'K1', sub: sub.slice(0, 1) },
          { kode: 'K2', sub: sub.slice(1) },
        ],
        pembulatan: b,
      };
    const daftar = BOBOT.map((bobot, i): Sub => {
      const kode = `s.${i}`;
      if (acak.peluang(2)) return { kode, bobot, huruf: acak.pilih([null, 'F']) };
      return acak.peluang(50)
        ? { kode, bobot, huruf: acak.pilih(Object.keys(HURUF)) }
        : { kode, bobot, kriteria: acak.deret(acak.antara(1, 7), () => acak.pilih(Object.keys(KRITERIA))) };
    });
    const terpakai = acak.peluang(8) ? daftar.slice(1) : daftar;
    return {
      komponen: [
        { kode: 'K1', sub: terpakai.slice(0, 6) },
        { kode: 'K2', sub: terpakai.slice(6) },
      ],
      pembulatan: b,
    };
  },
  periksa,
  sah: ({ komponen }) =>
    komponen.every((k) =>
      k.sub?.every((s) => s.bobot !== undefined && (s.huruf !== undefined || s.kriteria !== undefined)),
    ),
  panggilan: ({ komponen, pembulatan: b }) => `hitungLke(${tulis(komponen)}, ${tulis({ pembulatan: b })})`,
});
