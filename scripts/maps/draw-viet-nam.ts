// Writes src/maps/viet-nam.svg. Run it with Node 22: `node scripts/maps/draw-viet-nam.ts`.
import { writeFileSync } from 'node:fs';
import { vietNam } from './viet-nam.ts';

writeFileSync(new URL('../../src/maps/viet-nam.svg', import.meta.url), vietNam());
