import { useState } from 'preact/hooks';
import { terkemas } from './terkemas.js';

/** The licences of the packages whose code is in the page; it travels alone, so they travel in it. */
export function Lisensi() {
  const [isi, aturIsi] = useState('');
  const buka = () => {
    if (isi === '') void terkemas('lisensi').then(async (b) => aturIsi(await b.text()));
  };
  return (
    <footer>
      <details onToggle={buka}>
        <summary>Lisensi</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard */}
        <pre tabIndex={0}>{isi}</pre>
      </details>
    </footer>
  );
}
