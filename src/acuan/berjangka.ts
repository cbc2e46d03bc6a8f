import type { Acuan } from './acuan.js';
import { kep25Mpan2Tahun2004 } from './kep-25-mpan-2-2004.js';
import { kepmendagri050Nomor3708Tahun2020 } from './kepmendagri-050-3708-2020.js';
import { kepmendagri050Nomor5889Tahun2021 } from './kepmendagri-050-5889-2021.js';
import { kepmendagri900Nomor861Tahun2026 } from './kepmendagri-900-861-2026.js';
import { kepmendagri900Nomor1317Tahun2023 } from './kepmendagri-900-1317-2023.js';
import { kepmendagri900Nomor2850Tahun2025 } from './kepmendagri-900-2850-2025.js';
import { kepmendagri900Nomor3406Tahun2024 } from './kepmendagri-900-3406-2024.js';
import { kmk127Tahun2026 } from './kmk-127-2026.js';
import { kmk300Tahun2022 } from './kmk-300-2022.js';
import { kmk467Tahun2014 } from './kmk-467-2014.js';
import { lan239Tahun2003 } from './lan-239-2003.js';
import { permendagri54Tahun2010 } from './permendagri-54-2010.js';
import { permendagri86Tahun2017 } from './permendagri-86-2017.js';
import { permendagri90Tahun2019 } from './permendagri-90-2019.js';
import { permenpanrb6Tahun2022 } from './permenpanrb-6-2022.js';
import { permenpanrb8Tahun2021 } from './permenpanrb-8-2021.js';
import { permenpanrb12Tahun2015 } from './permenpanrb-12-2015.js';
import { permenpanrb14Tahun2017 } from './permenpanrb-14-2017.js';
import { permenpanrb16Tahun2014 } from './permenpanrb-16-2014.js';
import { permenpanrb53Tahun2014 } from './permenpanrb-53-2014.js';
import { permenpanrb88Tahun2021 } from './permenpanrb-88-2021.js';
import { perpres29Tahun2014 } from './perpres-29-2014.js';
import { pmk22Tahun2021 } from './pmk-22-2021.js';
import { pmk41Tahun2026 } from './pmk-41-2026.js';
import { pmk62Tahun2023 } from './pmk-62-2023.js';
import { pmk107Tahun2024 } from './pmk-107-2024.js';
import { pmk214Tahun2017 } from './pmk-214-2017.js';
import { pmk249Tahun2011 } from './pmk-249-2011.js';

/** The sources that were in force in some years and not in others; a page that only asks for those loads no other source. */
export const acuanBerjangka: readonly (Acuan & Required<Pick<Acuan, 'berlaku'>>)[] = [
  kep25Mpan2Tahun2004,
  kepmendagri050Nomor3708Tahun2020,
  kepmendagri050Nomor5889Tahun2021,
  kepmendagri900Nomor1317Tahun2023,
  kepmendagri900Nomor2850Tahun2025,
  kepmendagri900Nomor3406Tahun2024,
  kepmendagri900Nomor861Tahun2026,
  kmk127Tahun2026,
  kmk300Tahun2022,
  kmk467Tahun2014,
  lan239Tahun2003,
  permendagri54Tahun2010,
  permendagri86Tahun2017,
  permendagri90Tahun2019,
  permenpanrb12Tahun2015,
  permenpanrb14Tahun2017,
  permenpanrb16Tahun2014,
  permenpanrb53Tahun2014,
  permenpanrb6Tahun2022,
  permenpanrb8Tahun2021,
  permenpanrb88Tahun2021,
  perpres29Tahun2014,
  pmk214Tahun2017,
  pmk22Tahun2021,
  pmk249Tahun2011,
  pmk41Tahun2026,
  pmk62Tahun2023,
  pmk107Tahun2024,
];
