import { pastikanBentuk } from '../../angka/bentuk.js';
import { kelompokkan } from '../../angka/cetak/kelompokkan.js';
import { desimal } from '../../angka/desimal.js';
import { BENTUK_RUMUS_CETAK } from '../bentuk-rumus.js';
import { apakahMutlak, type Simpul, type Syarat } from '../pohon.js';
import type { Rumus } from '../rumus.js';

/** TeX with its binding strength: 1 sums, 2 products, 3 atoms. */
interface Potongan {
  readonly teks: string;
  readonly kuat: 1 | 2 | 3;
}

const BANDING: Readonly<Record<Syarat['banding'], string>> = {
  '<': '<',
  '<=': '\\le',
  '=': '=',
  '>=': '\\ge',
  '>': '>',
};

const kurung = (p: Potongan, perlu: boolean): string => (perlu ? `\\left(${p.teks}\\right)` : p.teks);

/** A symbol: one letter stands by itself, a word upright; elements of lists carry an index. */
function lambangTex(lambang: string, daftar: boolean): string {
  const polos = lambang.replace(/[^0-9A-Za-z]/g, '');
  const dasar = polos.length === 1 ? polos : `\\mathit{${polos}}`;
  return daftar ? `${dasar}_{i}` : dasar;
}

/**
 * The formula as TeX, for KaTeX or LaTeX in mathematics mode: `\frac{R}{T} \times 100`.
 *
 * Numbers have a decimal comma, as in Indonesian print. List operations run over i = 1 … n.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * keTex(capaianMaximize) // => '\\frac{R}{T} \\times 100'
 */
export function keTex(rumus: Rumus): string {
  pastikanBentuk('keTex', 'rumus', rumus, BENTUK_RUMUS_CETAK);
  const lambang = new Map(
    Object.entries(rumus.masukan).map(([l, s]) => [s.nama, lambangTex(l, s.bentuk === 'daftar')]),
  );
  return cetak(rumus.isi, lambang).teks;
}

function cetak(simpul: Simpul, lambang: ReadonlyMap<string, string>): Potongan {
  const dalam = (s: Simpul) => cetak(s, lambang);
  switch (simpul.jenis) {
    case 'konstanta': {
      const x = desimal(simpul.nilai);
      const [utuh, pecahan] = x.abs().toFixed().split('.') as [string, string?];
      const angka = kelompokkan(utuh).replaceAll('.', '{.}') + (pecahan === undefined ? '' : `{,}${pecahan}`);
      return x.isNegative() ? { teks: `-${angka}`, kuat: 1 } : { teks: angka, kuat: 3 };
    }
    case 'masukan':
      return { teks: lambang.get(simpul.nama) ?? `\\text{${simpul.nama}}`, kuat: 3 };
    case 'tambah':
    case 'kurang': {
      const kanan = dalam(simpul.kanan);
      const tanda = simpul.jenis === 'tambah' ? '+' : '-';
      return {
        teks: `${dalam(simpul.kiri).teks} ${tanda} ${kurung(kanan, tanda === '-' && kanan.kuat === 1)}`,
        kuat: 1,
      };
    }
    case 'kali': {
      const [kiri, kanan] = [dalam(simpul.kiri), dalam(simpul.kanan)];
      return { teks: `${kurung(kiri, kiri.kuat < 2)} \\times ${kurung(kanan, kanan.kuat < 2)}`, kuat: 2 };
    }
    case 'bagi':
      return { teks: `\\frac{${dalam(simpul.kiri).teks}}{${dalam(simpul.kanan).teks}}`, kuat: 3 };
    case 'min':
    case 'maks': {
      if (apakahMutlak(simpul.butir)) return { teks: `\\left|${dalam(simpul.butir[0]).teks}\\right|`, kuat: 3 };
      const isi = simpul.butir.map((s) => dalam(s).teks).join(';\\ ');
      return { teks: `\\${simpul.jenis === 'min' ? 'min' : 'max'}\\left(${isi}\\right)`, kuat: 3 };
    }
    case 'bila': {
      const baris = cabang(simpul).map(({ isi, syarat }) => {
        const kapan = syarat
          ? `\\text{bila } ${dalam(syarat.kiri).teks} ${BANDING[syarat.banding]} ${dalam(syarat.kanan).teks}`
          : '\\text{selain itu}';
        return `${dalam(isi).teks} & ${kapan}`;
      });
      return { teks: `\\begin{cases} ${baris.join(' \\\\ ')} \\end{cases}`, kuat: 3 };
    }
    case 'cacah':
      return { teks: 'n', kuat: 3 };
    case 'jumlah':
      return { teks: `\\sum_{i=1}^{n} ${jumlahan(dalam(simpul.tiap))}`, kuat: 2 };
    case 'rata-rata':
      return { teks: `\\frac{1}{n} \\sum_{i=1}^{n} ${jumlahan(dalam(simpul.tiap))}`, kuat: 2 };
    case 'rata-rata-ukur': {
      const tiap = dalam(simpul.tiap);
      const isi = kurung(tiap, tiap.kuat < 3 || tiap.teks.startsWith('\\frac'));
      if (simpul.bobot.jenis === 'konstanta') return { teks: `\\sqrt[n]{\\prod_{i=1}^{n} ${isi}}`, kuat: 3 };
      const bobot = dalam(simpul.bobot).teks;
      const pangkat = `\\frac{1}{\\sum_{i=1}^{n} ${bobot}}`;
      return { teks: `\\left(\\prod_{i=1}^{n} ${isi}^{${bobot}}\\right)^{${pangkat}}`, kuat: 3 };
    }
  }
}

const jumlahan = (p: Potongan): string => kurung(p, p.kuat < 2);

/** Choices after each other are the rows of one brace. */
function cabang(simpul: Simpul): { isi: Simpul; syarat: Syarat | null }[] {
  if (simpul.jenis !== 'bila') return [{ isi: simpul, syarat: null }];
  return [{ isi: simpul.maka, syarat: simpul.syarat }, ...cabang(simpul.lain)];
}
