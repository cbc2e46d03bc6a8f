import type { LetakHuruf, SifatTeks } from '../../tabel/huruf-naik.js';

/** A number format of an OpenDocument file while it is read; it is written down as Excel would. */
interface FormatOds {
  kode: string;
  /** Formats for values that a condition singles out, in their order. */
  readonly bila: { readonly syarat: string; readonly gaya: string }[];
  readonly persen: boolean;
  /** The next unit of time counts on beyond its day, hour or minute. */
  lama: boolean;
}

/** A cell style: its number format, and the style that it is made from. */
interface GayaSel {
  readonly format: string | undefined;
  readonly induk: string | undefined;
}

/** The format of what says nothing of digits. */
export const UMUM = 'General';
/** Styles are made from others; a file may name a circle. */
const INDUK_TERBANYAK = 16;
const DESIMAL_TERBANYAK = 30;

const JENIS_FORMAT: ReadonlySet<string> = new Set([
  'number:number-style',
  'number:percentage-style',
  'number:currency-style',
  'number:date-style',
  'number:time-style',
  'number:boolean-style',
  'number:text-style',
]);

const panjang = (a: Atribut): boolean => a['number:style'] === 'long';
const dua = (huruf: string) => (a: Atribut) => huruf.repeat(panjang(a) ? 2 : 1);

/** Parts of dates and times as Excel writes them. */
const BAGIAN_TANGGAL: Readonly<Record<string, (a: Atribut) => string>> = {
  'number:day': dua('d'),
  'number:month': (a) => 'm'.repeat((a['number:textual'] === 'true' ? 3 : 1) + (panjang(a) ? 1 : 0)),
  'number:year': (a) => (panjang(a) ? 'yyyy' : 'yy'),
  'number:day-of-week': (a) => (panjang(a) ? 'dddd' : 'ddd'),
  'number:hours': dua('h'),
  'number:minutes': dua('m'),
  'number:seconds': dua('s'),
  'number:am-pm': () => 'AM/PM',
};

type Atribut = Readonly<Record<string, string>>;

/** Gathers the styles of an OpenDocument sheet: the number formats of cells, and which sheets are hidden. */
export class PembacaGayaOds {
  private readonly format = new Map<string, FormatOds>();
  private readonly sel = new Map<string, GayaSel>();
  private readonly tersembunyi = new Set<string>();
  private readonly letakHuruf = new Map<string, LetakHuruf>();
  private readonly coret = new Map<string, boolean>();
  private readonly hilang = new Set<string>();
  private readonly jadi = new Map<string, string>();
  private kini: FormatOds | null = null;
  private namaKini = '';
  private harfiah: string | null = null;

  buka(nama: string, a: Atribut): void {
    if (JENIS_FORMAT.has(nama)) {
      this.kini = {
        kode: nama === 'number:text-style' ? '@' : '',
        bila: [],
        persen: nama === 'number:percentage-style',
        lama: a['number:truncate-on-overflow'] === 'false',
      };
      this.format.set(a['style:name'] ?? '', this.kini);
      return;
    }
    switch (nama) {
      case 'style:style':
        this.namaKini = a['style:name'] ?? '';
        if (a['style:family'] === 'table-cell') {
          this.sel.set(this.namaKini, { format: a['style:data-style-name'], induk: a['style:parent-style-name'] });
        }
        break;
      case 'style:text-properties':
        if (a['style:text-position'] !== undefined)
          this.letakHuruf.set(this.namaKini, letakMenurut(a['style:text-position']));
        this.bacaCoret(a);
        break;
      case 'style:table-properties':
        if (a['table:display'] === 'false') this.tersembunyi.add(this.namaKini);
        break;
      case 'number:text':
      case 'number:currency-symbol':
        this.harfiah = '';
        break;
      case 'style:map':
        this.kini?.bila.push({ syarat: a['style:condition'] ?? '', gaya: a['style:apply-style-name'] ?? '' });
        break;
      default:
        this.tambah(BAGIAN_ANGKA[nama]?.(a) ?? this.unsurWaktu(BAGIAN_TANGGAL[nama]?.(a) ?? ''));
    }
  }

  teks(isi: string): void {
    if (this.harfiah !== null) this.harfiah += isi;
  }

  tutup(nama: string): void {
    if (JENIS_FORMAT.has(nama)) this.kini = null;
    else if (this.harfiah !== null && (nama === 'number:text' || nama === 'number:currency-symbol')) {
      const { harfiah } = this;
      this.harfiah = null;
      this.tambah(this.kini?.persen === true ? kutipSelainPersen(harfiah) : kutip(harfiah));
    }
  }

  /** Whether a sheet of this style is hidden. */
  lembarTersembunyi(gaya: string | undefined): boolean {
    return gaya !== undefined && this.tersembunyi.has(gaya);
  }

  private bacaCoret(a: Atribut): void {
    const garis = a['style:text-line-through-style'] ?? a['style:text-line-through-type'];
    if (garis !== undefined) this.coret.set(this.namaKini, garis !== 'none');
    if (a['text:display'] === 'none') this.hilang.add(this.namaKini);
  }

  /** How letters stand by a style of texts, and whether it strikes them out or hides them; what it says nothing of is as around them. */
  huruf(gaya = '', luar: SifatTeks): SifatTeks {
    const { letak, luput } = luar;
    const coret = this.coret.get(gaya);
    return {
      letak: this.letakHuruf.get(gaya) ?? letak,
      luput:
        luput === 'tertutup' || this.hilang.has(gaya)
          ? 'tertutup'
          : coret === undefined
            ? luput
            : coret
              ? 'coret'
              : undefined,
    };
  }

  /** Whether a style of cells, or the one that it is made from, strikes out. */
  dicoret(gaya: string | undefined): boolean {
    let nama = gaya;
    for (let i = 0; nama !== undefined && i < INDUK_TERBANYAK; i += 1) {
      const coret = this.coret.get(nama);
      if (coret !== undefined) return coret;
      nama = this.sel.get(nama)?.induk;
    }
    return false;
  }

  /** The number format of a cell style as Excel writes it. */
  kode(gaya: string | undefined): string {
    if (gaya === undefined) return UMUM;
    const ada = this.jadi.get(gaya);
    if (ada !== undefined) return ada;
    const kode = this.cariKode(gaya);
    this.jadi.set(gaya, kode);
    return kode;
  }

  private cariKode(gaya: string): string {
    let nama: string | undefined = gaya;
    for (let i = 0; nama !== undefined && i < INDUK_TERBANYAK; i += 1) {
      const milik = this.sel.get(nama);
      const format = milik?.format === undefined ? undefined : this.format.get(milik.format);
      if (format !== undefined) return this.berbagian(format);
      nama = milik?.induk;
    }
    return UMUM;
  }

  /** `positive;negative;zero` from the conditions by which OpenDocument tells them apart. */
  private berbagian({ kode, bila }: FormatOds): string {
    const bagian = bila.map((b) => ({ syarat: b.syarat, kode: this.format.get(b.gaya)?.kode ?? UMUM }));
    const [satu, dua, tiga] = bagian;
    if (satu === undefined) return kode === '' ? UMUM : kode;
    if (dua === undefined) {
      return /^value\(\)>=?0$/.test(satu.syarat) ? `${satu.kode};${kode}` : `${siku(satu.syarat)}${satu.kode};${kode}`;
    }
    if (satu.syarat !== 'value()>0' || dua.syarat !== 'value()<0') {
      return `${siku(satu.syarat)}${satu.kode};${siku(dua.syarat)}${dua.kode};${kode}`;
    }
    return [satu.kode, dua.kode, tiga?.kode ?? kode, ...(tiga ? ['@'] : [])].join(';');
  }

  /** `[h]` for the first unit of a duration. */
  private unsurWaktu(kode: string): string {
    const { kini } = this;
    if (kini === null || !kini.lama || kode === '') return kode;
    kini.lama = false;
    return `[${kode}]`;
  }

  private tambah(kode: string): void {
    if (this.kini !== null) this.kini.kode += kode;
  }
}

/** `super 58%`, `33% 58%`, `sub 58%`, `-33%`, `0% 100%`. */
function letakMenurut(nilai: string): LetakHuruf {
  if (/^sub|^-[\d.]*[1-9]/.test(nilai)) return 'turun';
  return /^super|^[\d.]*[1-9]/.test(nilai) ? 'naik' : 'rata';
}

/** `[>=1000]` from `value()>=1000`. */
const siku = (syarat: string): string => `[${syarat.replace('value()', '').replace('!=', '<>')}]`;

/** `#,##0.00` from digits, grouping and decimals; the general format names no decimals. */
function kodeAngka(a: Atribut): string {
  const desimal = bilangan(a['number:decimal-places']);
  const berkelompok = a['number:grouping'] === 'true';
  if (desimal === null && !berkelompok) return UMUM;
  const utuh = Math.min(bilangan(a['number:min-integer-digits']) ?? 1, DESIMAL_TERBANYAK);
  const banyak = Math.min(desimal ?? 0, DESIMAL_TERBANYAK);
  const pasti = Math.min(bilangan(a['number:min-decimal-places']) ?? banyak, banyak);
  const depan = berkelompok ? `#,${'0'.repeat(utuh).padStart(3, '#')}` : '0'.repeat(utuh) || '#';
  const belakang = banyak === 0 ? '' : `.${'0'.repeat(pasti)}${'#'.repeat(banyak - pasti)}`;
  const ribuan = /^1((?:000){1,4})$/.exec(a['number:display-factor'] ?? '')?.[1] ?? '';
  return `${depan}${belakang}${ribuan.replaceAll('000', ',')}`;
}

const BAGIAN_ANGKA: Readonly<Record<string, (a: Atribut) => string>> = {
  'number:number': kodeAngka,
  'number:scientific-number': () => '0.00E+00',
  'number:fraction': (a) => {
    const tanya = (n: string | undefined): string => '?'.repeat(Math.min(Math.max(bilangan(n) ?? 1, 1), 3));
    return `# ${tanya(a['number:min-numerator-digits'])}/${tanya(a['number:min-denominator-digits'])}`;
  },
};

const kutip = (teks: string): string => (teks === '' ? '' : `"${teks.replaceAll('"', '')}"`);

const kutipSelainPersen = (teks: string): string =>
  teks
    .split('%')
    .map((t) => kutip(t))
    .join('%');

const bilangan = (teks: string | undefined): number | null =>
  teks !== undefined && /^\d{1,3}$/.test(teks) ? Number(teks) : null;
