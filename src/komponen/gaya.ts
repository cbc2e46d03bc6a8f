/** The look of the element; pages change it by the custom properties and by `::part(nilai | predikat | bagan | masukan | jejak)`. */
export const GAYA_ANGKA = `
:host{display:inline-block;font:inherit;color:var(--lkjip-teks,inherit);min-width:10em}
:host([hidden]){display:none}
.judul{margin:0;font-size:.85em;color:var(--lkjip-redup,inherit);opacity:var(--lkjip-kepekatan-redup,.85)}
.nilai{font-size:var(--lkjip-besar,1.6em);font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums}
.nilai.tak-terukur{font-size:1em;font-weight:400}
.predikat{display:inline-block;font-size:.85em;padding:.1em .6em;border-radius:1em;border:1px solid currentColor}
svg{display:block;width:100%;height:.6em;margin:.3em 0}
.lintasan{fill:var(--lkjip-lintasan,#8884)}
.isi{fill:var(--lkjip-aksen,#0b5394)}
.batas{stroke:var(--lkjip-teks,currentColor);stroke-width:1.5}
details{font-size:.85em}
summary{cursor:pointer}
summary:focus-visible{outline:2px solid var(--lkjip-aksen,#0b5394);outline-offset:2px}
ul{margin:.2em 0;padding-left:1.3em}
.galat{color:var(--lkjip-galat,#b3261e)}
`;
