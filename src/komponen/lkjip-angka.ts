/// <reference lib="dom" />
import type { Hasil, HasilJson } from '../rumus/hasil.js';
import { GAYA_ANGKA } from './gaya.js';
import { ATRIBUT, type IsiAngka, isiAngka, type NilaiAtribut } from './isi-angka.js';

/** The bar ends here; a larger figure fills it. */
const BATANG_TERBESAR = 150;
const TARGET = 100;
const SVG = 'http://www.w3.org/2000/svg';

/** The element: `hasil` is a Hasil, or one as `hasilKeJson` or `rekapKeJson` gives it; null or undefined goes back to the attributes. */
export interface LkjipAngka extends HTMLElement {
  get hasil(): Hasil | HasilJson | null;
  set hasil(hasil: Hasil | HasilJson | null | undefined);
}

/** What JSX may give the element: its attributes, and `hasil` as a property (React 19, Preact, Vue and Svelte set it so). */
export interface AtributLkjipAngka {
  target?: string | number | null | undefined;
  realisasi?: string | number | null | undefined;
  polarisasi?: string | undefined;
  minimize?: 'selisih' | 'rasio' | undefined;
  skala?: string | undefined;
  satuan?: string | undefined;
  judul?: string | undefined;
  desimal?: 'titik' | 'koma' | undefined;
  hasil?: Hasil | HasilJson | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'lkjip-angka': LkjipAngka;
  }
}

function buat<K extends keyof HTMLElementTagNameMap>(
  nama: K,
  sifat: Partial<Pick<HTMLElement, 'className' | 'textContent'>> & { readonly part?: string },
  ...anak: readonly Node[]
): HTMLElementTagNameMap[K] {
  const { part, ...lain } = sifat;
  const e = Object.assign(document.createElement(nama), lain);
  if (part !== undefined) e.setAttribute('part', part);
  e.append(...anak);
  return e;
}

function batang(nilai: number): SVGElement {
  const bentuk = (nama: string, atribut: Record<string, number | string>) => {
    const e = document.createElementNS(SVG, nama);
    for (const [k, v] of Object.entries(atribut)) e.setAttribute(k, String(v));
    return e;
  };
  const lebar = Math.min(BATANG_TERBESAR, Math.max(0, nilai));
  const svg = bentuk('svg', {
    viewBox: `0 0 ${BATANG_TERBESAR} 10`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
    part: 'bagan',
  });
  svg.append(
    bentuk('rect', { class: 'lintasan', width: BATANG_TERBESAR, height: 10 }),
    bentuk('rect', { class: 'isi', width: lebar, height: 10 }),
    bentuk('line', { class: 'batas', x1: TARGET, x2: TARGET, y1: 0, y2: 10 }),
  );
  return svg;
}

const daftar = (isi: readonly string[]): HTMLElement =>
  buat('ul', {}, ...isi.map((t) => buat('li', { textContent: t })));

function simpul(isi: IsiAngka, judul: string | null): Node[] {
  const atas = judul === null || judul === '' ? [] : [buat('p', { className: 'judul', textContent: judul })];
  if (isi.status === 'galat') {
    const pesan = buat('p', { className: 'galat', textContent: isi.pesan });
    pesan.setAttribute('role', 'alert');
    pesan.title = isi.rinci;
    return [...atas, pesan];
  }
  const { teks, masukan, batang: nilai, predikat, jejak, sumber } = isi;
  const rinci = buat('details', { part: 'jejak' }, buat('summary', { textContent: 'Cara hitung' }), daftar(jejak));
  if (sumber.length > 0) rinci.append(buat('span', { textContent: 'Sumber' }), daftar(sumber));
  return [
    ...atas,
    buat('div', { className: nilai === null ? 'nilai tak-terukur' : 'nilai', textContent: teks, part: 'nilai' }),
    ...(predikat === null ? [] : [buat('span', { className: 'predikat', textContent: predikat, part: 'predikat' })]),
    ...(nilai === null ? [] : [batang(nilai)]),
    ...(masukan === null ? [] : [buat('p', { className: 'judul', textContent: masukan, part: 'masukan' })]),
    rinci,
  ];
}

/**
 * Registers the element `<lkjip-angka>` in a page: one figure with its predikat, a small bar against the target, and how it was reached on demand. It is no
 * side effect of the import, so that bundlers keep it and servers can import it. Registering twice does nothing; in a program without a page it does nothing.
 *
 * Attributes: `target`, `realisasi` (`82.5` or `82,5`; empty is not available; what is not exact, such as `5 juta` or `15 menit`, is refused; `1.234`, which may be either, is not guessed: `desimal="titik"` or
 * `desimal="koma"` says which sign is the decimal one), `polarisasi` (as `bacaPolarisasi` reads it; positive where the attribute is left out, while an empty one is refused), `minimize`, `skala` (id
 * of a predikat scale), `satuan` (the unit of the indicator, shown with target and realisasi, while the capaian stays a percentage; of a `hasil` that is no capaian its own unit, `%` unless given), `judul`, or `hasil` (a Hasil as JSON). It holds no style or script text, so it works under a strict
 * content-security policy. What is wrong is said in words for who looks at the page, what to write instead in its title and in the console. Its look follows `--lkjip-aksen`, `--lkjip-teks`, `--lkjip-redup`, `--lkjip-lintasan`, `--lkjip-galat`, `--lkjip-besar`.
 *
 * @example
 * // <lkjip-angka judul="Nilai IKM" target="80" realisasi="82" skala="lan.empat-kelas"></lkjip-angka>
 * daftarkanKomponen() // => undefined
 */
export function daftarkanKomponen(): void {
  if (typeof customElements === 'undefined' || customElements.get(NAMA)) return;
  customElements.define(NAMA, kelas());
}

const NAMA = 'lkjip-angka';

/** Made when it is asked for: on a server there is no HTMLElement to extend. */
function kelas(): CustomElementConstructor {
  const gaya = new CSSStyleSheet();
  gaya.replaceSync(GAYA_ANGKA);
  return class extends HTMLElement implements LkjipAngka {
    static readonly observedAttributes = ATRIBUT;
    #hasil: Hasil | HasilJson | null = null;
    /** What the console was told last: attributes are often set one after another. */
    #dikeluhkan: string | null = null;
    #terbuka = false;
    readonly #akar = this.attachShadow({ mode: 'open' });

    get hasil(): Hasil | HasilJson | null {
      return this.#hasil;
    }

    set hasil(hasil: Hasil | HasilJson | null | undefined) {
      this.#hasil = hasil ?? null;
      this.#lukis();
    }

    connectedCallback(): void {
      this.#akar.adoptedStyleSheets = [gaya];
      // A property that a framework set before the element was known hides the one of the class.
      if (Object.hasOwn(this, 'hasil')) {
        const { hasil } = this;
        Reflect.deleteProperty(this, 'hasil');
        this.hasil = hasil;
      }
      this.#lukis();
    }

    attributeChangedCallback(): void {
      this.#lukis();
    }

    #lukis(): void {
      if (!this.isConnected) return;
      const atribut = Object.fromEntries(ATRIBUT.map((a) => [a, this.getAttribute(a)])) as NilaiAtribut;
      const isi = isiAngka(atribut, this.#hasil, this.getAttributeNames());
      // What a reader has opened stays open, and where the keyboard was, it stays.
      const lama = this.#akar.querySelector('details');
      if (lama !== null) this.#terbuka = lama.open;
      const terpilih = lama?.contains(this.#akar.activeElement) === true;
      this.#akar.replaceChildren(...simpul(isi, atribut.judul));
      const baru = this.#akar.querySelector('details');
      if (baru !== null) baru.open = this.#terbuka;
      if (terpilih) baru?.querySelector('summary')?.focus();
      if (isi.status === 'galat' && isi.rinci !== this.#dikeluhkan) console.warn(`<${NAMA}> ${isi.rinci}`, this);
      this.#dikeluhkan = isi.status === 'galat' ? isi.rinci : null;
    }
  };
}
