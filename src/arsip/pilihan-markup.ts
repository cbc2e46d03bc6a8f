import { ruangDikenal } from './ruang-office.js';
import { tanpaAwalan } from './tiap-unsur.js';
import type { PengamatXml } from './urai-xml.js';

type Atribut = Readonly<Record<string, string>>;

/** What an element declares for itself and all that lies in it. */
interface Cakupan {
  /** How deep the element lies that declares it. */
  readonly dalam: number;
  readonly ruang: Map<string, string>;
  /** Prefixes whose elements are passed over where they are not known, and those of them whose content is not. */
  readonly abaikan: Set<string>;
  readonly isiBerlaku: Set<string>;
}

/** Versions of one content, of which the first that Office knows is shown. */
interface Pilihan {
  readonly dalam: number;
  terpilih: boolean;
  /** Whether a version that was passed over holds a text. */
  berteks: boolean;
}

const KATA_MARKUP = /(?:Ignorable|ProcessContent)$/;
const PEMBUNGKUS: ReadonlySet<string> = new Set(['AlternateContent', 'Choice', 'Fallback']);
const kata = (daftar = ''): string[] => daftar.split(/\s+/).filter((k) => k !== '');

/**
 * Keeps from a reader what Office does not show by the rules of markup compatibility (ISO/IEC 29500-3): of several versions of a content the first
 * whose namespaces are all known holds, else the fallback, never two; and what stands in an unknown namespace that may be ignored is none. The
 * elements that only wrap versions are kept from it too.
 */
export class PilihanMarkup implements PengamatXml {
  private dalam = 0;
  private lewat = 0;
  private readonly cakupan: Cakupan[] = [];
  private readonly pilihan: Pilihan[] = [];
  /** Open elements that the reader is not told of, by how deep they lie. */
  private readonly tembus: number[] = [];
  private terbuang = 0;
  /** What is passed over is no version of a content but of another program, and whether it holds a text. */
  private asing: { berteks: boolean } | null = null;

  /** `deklarasi` is told of each element that declares a namespace and is not passed over. */
  constructor(
    private readonly pembaca: PengamatXml,
    private readonly deklarasi: (atribut: Atribut) => void = () => {},
  ) {}

  buka(nama: string, atribut: Atribut): void {
    this.dalam += 1;
    if (this.lewat > 0) return;
    this.catatCakupan(atribut);
    const lokal = tanpaAwalan(nama);
    const pilihan = this.pilihan.at(-1);
    if (lokal === 'AlternateContent') {
      this.pilihan.push({ dalam: this.dalam, terpilih: false, berteks: false });
      this.tembus.push(this.dalam);
    } else if (pilihan?.dalam === this.dalam - 1 && PEMBUNGKUS.has(lokal)) this.pilih(pilihan, lokal, atribut);
    else if (this.terabaikan(nama)) {
      if (this.cakupan.some((c) => c.isiBerlaku.has(nama) || c.isiBerlaku.has(`${awalan(nama)}:*`)))
        this.tembus.push(this.dalam);
      else {
        this.lewat = this.dalam;
        this.asing = { berteks: false };
      }
    } else this.pembaca.buka(nama, atribut);
  }

  teks(isi: string): void {
    if (this.lewat === 0) this.pembaca.teks(isi);
    else if (isi.trim() !== '') {
      const milik = this.asing ?? this.pilihan.at(-1);
      if (milik !== undefined) milik.berteks = true;
    }
  }

  tutup(nama: string): void {
    const dalam = this.dalam;
    this.dalam -= 1;
    if (this.lewat > 0) {
      if (this.lewat < dalam) return;
      this.lewat = 0;
      if (this.asing?.berteks) this.terbuang += 1;
      this.asing = null;
    } else if (this.tembus.at(-1) === dalam) {
      this.tembus.pop();
      if (this.pilihan.at(-1)?.dalam === dalam) this.akhiri(this.pilihan.pop() as Pilihan);
    } else this.pembaca.tutup(nama);
    if (this.cakupan.at(-1)?.dalam === dalam) this.cakupan.pop();
  }

  /** How many contents have a text and no version that Office knows, or stand in an unknown namespace. */
  get takTampil(): number {
    return this.terbuang;
  }

  private ruang(a: string): string | undefined {
    let i = this.cakupan.length - 1;
    while (i >= 0 && this.cakupan[i]?.ruang.has(a) !== true) i -= 1;
    return this.cakupan[i]?.ruang.get(a);
  }

  private pilih(pilihan: Pilihan, lokal: string, { Requires }: Atribut): void {
    const cocok =
      !pilihan.terpilih && (lokal === 'Fallback' || kata(Requires).every((a) => ruangDikenal(a, this.ruang(a))));
    if (cocok) {
      pilihan.terpilih = true;
      this.tembus.push(this.dalam);
    } else this.lewat = this.dalam;
  }

  private akhiri({ terpilih, berteks }: Pilihan): void {
    if (!terpilih && berteks) this.terbuang += 1;
  }

  private terabaikan(nama: string): boolean {
    const a = awalan(nama);
    return this.cakupan.some((c) => c.abaikan.has(a)) && !ruangDikenal(a, this.ruang(a));
  }

  private catatCakupan(atribut: Atribut): void {
    let milik: Cakupan | null = null;
    let mendeklarasi = false;
    // Objects without a prototype are slow to go through by `in`, and this is done for every element.
    for (const nama of Object.keys(atribut)) {
      const ruang = nama.startsWith('xmlns');
      if (!ruang && !KATA_MARKUP.test(nama)) continue;
      milik ??= { dalam: this.dalam, ruang: new Map(), abaikan: new Set(), isiBerlaku: new Set() };
      mendeklarasi ||= ruang;
      if (ruang) milik.ruang.set(nama.slice('xmlns:'.length), atribut[nama] as string);
      else for (const k of kata(atribut[nama])) (nama.endsWith('Ignorable') ? milik.abaikan : milik.isiBerlaku).add(k);
    }
    if (mendeklarasi) this.deklarasi(atribut);
    if (milik !== null) this.cakupan.push(milik);
  }
}

const awalan = (nama: string): string => (nama.includes(':') ? nama.slice(0, nama.indexOf(':')) : '');
