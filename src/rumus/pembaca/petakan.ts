import { desimal } from '../../angka/desimal.js';
import { konstanta, type Simpul, type Syarat } from '../pohon.js';

/** Builds a tree anew from the bottom; `ganti` gives another node for one that it knows. What was one node stays one node. */
export function petakan(simpul: Simpul, ganti: (s: Simpul) => Simpul | undefined): Simpul {
  const sudah = new Map<Simpul, Simpul>();
  const satu = (s: Simpul): Simpul => {
    const lama = sudah.get(s);
    if (lama) return lama;
    const baru = ganti(s) ?? petakanAnak(s, satu);
    sudah.set(s, baru);
    return baru;
  };
  return satu(simpul);
}

/** The same for both sides of a condition. */
export const petakanSyarat = (s: Syarat, ganti: (s: Simpul) => Simpul | undefined): Syarat => ({
  ...s,
  kiri: petakan(s.kiri, ganti),
  kanan: petakan(s.kanan, ganti),
});

function petakanAnak(s: Simpul, satu: (s: Simpul) => Simpul): Simpul {
  switch (s.jenis) {
    case 'konstanta':
    case 'masukan':
      return s;
    case 'tambah':
    case 'kurang':
      return lipat(s.jenis, satu(s.kiri), satu(s.kanan));
    case 'kali':
    case 'bagi':
      return { jenis: s.jenis, kiri: satu(s.kiri), kanan: satu(s.kanan) };
    case 'min':
    case 'maks': {
      const [pertama, ...sisa] = s.butir;
      return { ...s, butir: [satu(pertama), ...sisa.map(satu)] };
    }
    case 'bila':
      return {
        ...s,
        syarat: { ...s.syarat, kiri: satu(s.syarat.kiri), kanan: satu(s.syarat.kanan) },
        maka: satu(s.maka),
        lain: satu(s.lain),
      };
    case 'jumlah':
    case 'rata-rata':
    case 'cacah':
      return { ...s, tiap: satu(s.tiap) };
    case 'rata-rata-ukur':
      return { ...s, tiap: satu(s.tiap), bobot: satu(s.bobot) };
  }
}

/** A sum of two constants as one, which reads better and doesn't depend on the type that a database gives to literals. */
function lipat(jenis: 'tambah' | 'kurang', kiri: Simpul, kanan: Simpul): Simpul {
  if (kiri.jenis !== 'konstanta' || kanan.jenis !== 'konstanta') return { jenis, kiri, kanan };
  const [a, b] = [desimal(kiri.nilai), desimal(kanan.nilai)];
  return konstanta(jenis === 'tambah' ? a.plus(b) : a.minus(b));
}
