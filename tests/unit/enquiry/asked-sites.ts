import type { AskedSite } from '../../../src/enquiry/questions.ts';
import type { Questions } from '../../../src/enquiry/letter.ts';

/** Three questions in their order. */
export const questions: Questions = new Map([
  ['stage', { vi: 'Giai đoạn nào?', en: 'Which stage?' }],
  ['areas', { vi: 'Rộng bao nhiêu?', en: 'How large?' }],
  ['rent', { vi: 'Giá thuê bao nhiêu?', en: 'Which rent?' }],
]);

/** A site that is asked about. */
export function askedSite(id: string, silent: string[], body = 'xã'): AskedSite {
  return {
    id,
    name: { vi: `Cụm ${id}`, en: `${id} cluster` },
    page: { vi: `https://invest.example/vi/${id}/`, en: `https://invest.example/en/${id}/` },
    body: { vi: `UBND ${body}`, en: `Committee of ${body}` },
    named: true,
    silent,
  };
}
