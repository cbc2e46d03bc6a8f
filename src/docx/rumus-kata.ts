type Atribut = Readonly<Record<string, string>>;

/** Brackets around the parts of a formula. */
interface Kurung {
  buka: string;
  tutup: string;
  pemisah: string;
  berisi: boolean;
}

/** What stands before and behind a part of a formula. */
const APIT: Readonly<Record<string, readonly [string, string]>> = Object.assign(Object.create(null), {
  'm:f': ['(', ')'],
  'm:den': ['/', ''],
  'm:sup': ['^{', '}'],
  'm:sub': ['_{', '}'],
  'm:lim': ['_{', '}'],
  'm:rad': ['√', ''],
  'm:eqArr': ['{', '}'],
  'm:phant': ['#0{', '}'],
});
/** What parts a formula has of which one is not simply behind the other. */
const BERAPIT: ReadonlySet<string | undefined> = new Set([
  'm:rad',
  'm:nary',
  'm:acc',
  'm:bar',
  'm:groupChr',
  'm:limLow',
  'm:limUpp',
  'm:mr',
  'm:eqArr',
]);

/**
 * Writes a formula of Word on one line, as 20/1 or 10^{2}: how its parts stand to each other is said by elements and not by letters, and without
 * them two figures would be one. What it writes is no figure of a cell; a figure that is all of a formula is.
 */
export class PenulisRumus {
  private readonly kurung: Kurung[] = [];

  /** What stands before an element that opens; `induk` holds it. */
  buka(nama: string, atribut: Atribut, induk: string | undefined): string {
    if (!nama.startsWith('m:')) return '';
    if (nama === 'm:d') this.kurung.push({ buka: '(', tutup: ')', pemisah: '|', berisi: false });
    if (induk === 'm:dPr') this.aturKurung(nama, atribut['m:val'] ?? '');
    if (nama === 'm:e' && induk === 'm:d') return this.mulaiIsi();
    if (nama === 'm:e' && BERAPIT.has(induk)) return '{';
    if (nama === 'm:chr' && induk === 'm:naryPr') return atribut['m:val'] ?? '';
    if (nama === 'm:oMath' && induk === 'm:oMathPara') return ' ';
    return APIT[nama]?.[0] ?? '';
  }

  /** What stands behind an element that closes. */
  tutup(nama: string, induk: string | undefined): string {
    if (nama === 'm:d') {
      const kurung = this.kurung.pop() as Kurung;
      return kurung.berisi ? kurung.tutup : '';
    }
    if (nama === 'm:e' && BERAPIT.has(induk)) return '}';
    return APIT[nama]?.[1] ?? '';
  }

  private aturKurung(nama: string, nilai: string): void {
    const kurung = this.kurung.at(-1);
    if (kurung === undefined) return;
    if (nama === 'm:begChr') kurung.buka = nilai;
    else if (nama === 'm:endChr') kurung.tutup = nilai;
    else if (nama === 'm:sepChr') kurung.pemisah = nilai;
  }

  private mulaiIsi(): string {
    // What is in an m:d is behind its beginning.
    const kurung = this.kurung.at(-1) as Kurung;
    const tanda = kurung.berisi ? kurung.pemisah || '|' : kurung.buka;
    kurung.berisi = true;
    return tanda;
  }
}
