/** The font Symbol from 0x20, as the signs that it shows; a space where it has a piece of a larger sign, or none. */
const SYMBOL = ' !∀#∃%&∋()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_ATAS = ' ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…   ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/** Fonts of pictures: none of their signs is a digit or a sign of a figure. */
const BERGAMBAR = /^(?:wingdings|webdings|zapf ?dingbats|itc zapf dingbats)/i;
const GAMBAR = '▪';

/**
 * The sign that a font shows for a code, as `w:sym` gives it. Codes from F000 are those of a font of symbols; what such a font shows is known of
 * Symbol alone, and of fonts that hold pictures only. Null where it cannot be known.
 */
export function lambang(font: string, kode: number): string | null {
  const simbol = kode >= 0xf000 && kode <= 0xf0ff ? kode - 0xf000 : kode;
  if (BERGAMBAR.test(font)) return GAMBAR;
  if (/^symbol/i.test(font) && simbol < 0x100) {
    const huruf = simbol < 0xa0 ? SYMBOL[simbol - 0x20] : SYMBOL_ATAS[simbol - 0xa0];
    return huruf === ' ' && simbol !== 0x20 ? null : (huruf ?? null);
  }
  return kode < 0x20 || TAK_BERHURUF.test(String.fromCharCode(kode)) ? null : String.fromCharCode(kode);
}

/** Codes that no standard gives a letter: control signs, halves of letters, private ones. */
const TAK_BERHURUF = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** Stands for a sign that is not known, so that no figure is read without it: a cell with `#0` before or behind its digits is none. */
export const sebutLambang = (kode: number): string => `#${kode.toString(16).toUpperCase().padStart(5, '0')}`;
