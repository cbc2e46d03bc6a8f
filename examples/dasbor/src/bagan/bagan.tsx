import type { EChartsCoreOption } from 'echarts/core';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lukis, type Tautan, type WARNA } from './lukis.js';

/** Narrower than this, labels beside points have no room. */
const SEMPIT = 480;

export interface Legenda {
  readonly nama: string;
  readonly warna: keyof typeof WARNA;
  readonly putus?: boolean;
  readonly titik?: boolean;
}

/** How large a drawing is, in pixels, and whether that is too narrow for labels beside points. */
export interface UkuranBagan {
  readonly width: number;
  readonly height: number;
  readonly sempit: boolean;
}

interface Sifat {
  readonly judul: string;
  /** What it shows, for those who don't see it; the figures themselves stand in a table beside it. */
  readonly uraian: string;
  readonly tinggi: number;
  readonly opsi: (ukuran: UkuranBagan) => EChartsCoreOption;
  readonly tautan?: readonly Tautan[];
  readonly legenda: readonly Legenda[];
  readonly children?: ComponentChildren;
}

/** A drawing as wide as its place, drawn anew when that changes; below it what is told in words. */
export function Bagan({ judul, uraian, tinggi, opsi, tautan, legenda, children }: Sifat) {
  const wadah = useRef<HTMLDivElement>(null);
  const [lebar, aturLebar] = useState(0);
  useEffect(() => {
    const e = wadah.current;
    if (!e) return;
    const pengamat = new ResizeObserver(([isi]) => aturLebar(Math.round(isi?.contentRect.width ?? 0)));
    pengamat.observe(e);
    return () => pengamat.disconnect();
  }, []);
  useEffect(() => {
    if (lebar === 0) return;
    const ukuran = { width: lebar, height: tinggi };
    wadah.current?.replaceChildren(lukis(opsi({ ...ukuran, sempit: lebar < SEMPIT }), ukuran, tautan));
  }, [lebar, opsi, tinggi, tautan]);
  return (
    <figure class="bagan">
      <figcaption>
        <h3>{judul}</h3>
        <ul class="legenda">
          {legenda.map((l) => (
            <li key={l.nama}>
              <svg viewBox="0 0 24 12" aria-hidden="true">
                {l.titik ? (
                  <circle cx="12" cy="6" r="5" class={`isi-${l.warna}`} />
                ) : (
                  <line x1="1" x2="23" y1="6" y2="6" class={`garis-${l.warna}${l.putus ? ' putus' : ''}`} />
                )}
              </svg>
              {l.nama}
            </li>
          ))}
        </ul>
        <p class="hanya-baca">{uraian}</p>
      </figcaption>
      <div ref={wadah} class="lukisan" aria-hidden="true" style={{ minHeight: `${tinggi}px` }} />
      {children}
    </figure>
  );
}
