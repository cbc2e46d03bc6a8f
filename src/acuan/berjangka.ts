import type { AcuanBerjangka } from './acuan.js';
import { masaKep25Mpan2Tahun2004 } from './kep-25-mpan-2-2004.js';
import { masaKepmendagri050Nomor3708Tahun2020 } from './kepmendagri-050-3708-2020.js';
import { masaKepmendagri050Nomor5889Tahun2021 } from './kepmendagri-050-5889-2021.js';
import { masaKepmendagri900Nomor861Tahun2026 } from './kepmendagri-900-861-2026.js';
import { masaKepmendagri900Nomor1317Tahun2023 } from './kepmendagri-900-1317-2023.js';
import { masaKepmendagri900Nomor2850Tahun2025 } from './kepmendagri-900-2850-2025.js';
import { masaKepmendagri900Nomor3406Tahun2024 } from './kepmendagri-900-3406-2024.js';
import { masaKmk127Tahun2026 } from './kmk-127-2026.js';
import { masaKmk300Tahun2022 } from './kmk-300-2022.js';
import { masaKmk467Tahun2014 } from './kmk-467-2014.js';
import { masaLan239Tahun2003 } from './lan-239-2003.js';
import { masaPermendagri54Tahun2010 } from './permendagri-54-2010.js';
import { masaPermendagri86Tahun2017 } from './permendagri-86-2017.js';
import { masaPermendagri90Tahun2019 } from './permendagri-90-2019.js';
import { masaPermenpanrb6Tahun2022 } from './permenpanrb-6-2022.js';
import { masaPermenpanrb8Tahun2021 } from './permenpanrb-8-2021.js';
import { masaPermenpanrb12Tahun2015 } from './permenpanrb-12-2015.js';
import { masaPermenpanrb14Tahun2017 } from './permenpanrb-14-2017.js';
import { masaPermenpanrb16Tahun2014 } from './permenpanrb-16-2014.js';
import { masaPermenpanrb53Tahun2014 } from './permenpanrb-53-2014.js';
import { masaPermenpanrb88Tahun2021 } from './permenpanrb-88-2021.js';
import { masaPerpres29Tahun2014 } from './perpres-29-2014.js';
import { masaPmk22Tahun2021 } from './pmk-22-2021.js';
import { masaPmk41Tahun2026 } from './pmk-41-2026.js';
import { masaPmk62Tahun2023 } from './pmk-62-2023.js';
import { masaPmk107Tahun2024 } from './pmk-107-2024.js';
import { masaPmk214Tahun2017 } from './pmk-214-2017.js';
import { masaPmk249Tahun2011 } from './pmk-249-2011.js';
import { masaPp71Tahun2010 } from './pp-71-2010.js';

/** The sources that were in force in some years and not in others; a page that only asks for those loads no other source, and of these no more than that. */
export const acuanBerjangka: readonly AcuanBerjangka[] = [
  masaKep25Mpan2Tahun2004,
  masaKepmendagri050Nomor3708Tahun2020,
  masaKepmendagri050Nomor5889Tahun2021,
  masaKepmendagri900Nomor1317Tahun2023,
  masaKepmendagri900Nomor2850Tahun2025,
  masaKepmendagri900Nomor3406Tahun2024,
  masaKepmendagri900Nomor861Tahun2026,
  masaKmk127Tahun2026,
  masaKmk300Tahun2022,
  masaKmk467Tahun2014,
  masaLan239Tahun2003,
  masaPermendagri54Tahun2010,
  masaPermendagri86Tahun2017,
  masaPermendagri90Tahun2019,
  masaPermenpanrb12Tahun2015,
  masaPermenpanrb14Tahun2017,
  masaPermenpanrb16Tahun2014,
  masaPermenpanrb53Tahun2014,
  masaPermenpanrb6Tahun2022,
  masaPermenpanrb8Tahun2021,
  masaPermenpanrb88Tahun2021,
  masaPerpres29Tahun2014,
  masaPmk214Tahun2017,
  masaPmk22Tahun2021,
  masaPmk249Tahun2011,
  masaPmk41Tahun2026,
  masaPmk62Tahun2023,
  masaPmk107Tahun2024,
  masaPp71Tahun2010,
];
