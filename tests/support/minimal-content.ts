import { sha256 } from '../../src/passages/hash.ts';
import type { Cite, Statement } from '../../src/schemas/cite.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { EntryOf } from '../../src/schemas/site.ts';

/** The data of entries by collection and id, as their files hold them. */
export type Content = { [Name in CollectionName]: Record<string, Omit<EntryOf<Name>, 'id' | 'file'>> };

/** A plan of few words; its lines 3, 5, 9 and 11 hold what the entries cite. */
export const planText = `KẾ HOẠCH

Về phát triển công nghiệp giai đoạn 2021 - 2025

Kế hoạch số 12/KH-UBND ngày 20/4/2021 của UBND thị xã Đồi Xanh

I. NỘI DUNG

1. Mở rộng cụm công nghiệp Đồi Xanh quy mô 17,7 ha, trong đó giai đoạn 1 là 10 ha, xong trong quý III/2021.

2. Làng nghề bún có 40 hộ; ưu tiên ngành dệt may; hổ trợ máy móc.
`;

/** The smallest content in which every check finds nothing to say: one entry for each collection. */
export function minimalContent(): Content {
  return {
    plans: {
      'doi-2021': {
        ...head('plan', 'kế hoạch công nghiệp', 'industrial plan'),
        locality: 'doi',
        fullTitle: { vi: 'Về phát triển công nghiệp giai đoạn 2021 - 2025', en: 'On industry, 2021–2025' },
        number: '12/KH-UBND',
        date: '2021-04-20',
        issuer: { vi: 'UBND thị xã Đồi Xanh', en: 'People’s Committee of Đồi Xanh town' },
        signatory: { vi: 'Chủ tịch', en: 'Chairman' },
        periodFrom: 2021,
        periodTo: 2025,
        printed: [cite(3, 'giai đoạn 2021 - 2025'), cite(5, 'số 12/KH-UBND ngày 20/4/2021')],
        legalBases: [],
        received: 'plan.txt',
        sha256: sha256(planText),
      },
    },
    localities: {
      doi: {
        ...head('locality', 'thị xã', 'town'),
        then: { vi: 'Thị xã Đồi Xanh', en: 'Đồi Xanh town' },
        now: { vi: 'Phường Đồi Xanh', en: 'Đồi Xanh ward' },
        province: { then: { vi: 'Tỉnh', en: 'Province' }, now: { vi: 'Tỉnh', en: 'Province' } },
        abolished: '2025-07-01',
        sources: ['gazette'],
        units: [
          {
            id: 'ward-one',
            then: { vi: 'Phường Một', en: 'Ward One' },
            now: { vi: 'Phường Đồi Xanh', en: 'Đồi Xanh ward' },
            changes: [],
            sources: ['gazette'],
          },
        ],
        ask: { vi: 'UBND phường', en: 'Ward committee' },
        funding: 'silent',
        profile: 'silent',
      },
    },
    clusters: {
      hill: {
        ...head('cluster', 'cụm công nghiệp', 'industrial cluster'),
        printed: [cite(9, 'cụm công nghiệp Đồi Xanh')],
        kind: 'cluster',
        locality: 'doi',
        place: { units: ['ward-one'], cites: [cite(5, 'thị xã Đồi Xanh')] },
        stage: { value: 'expanding', says: expansion() },
        areas: [
          figure('expansion', 17.7, 'quy mô 17,7 ha'),
          { ...figure('phase-one', 10, 'giai đoạn 1 là 10 ha'), partOf: 'expansion' },
        ],
        infrastructureCost: 'silent',
        infrastructureInvestor: 'silent',
        sectors: [{ sector: 'textiles', cites: [cite(11, 'ưu tiên ngành dệt may')] }],
        occupancy: 'silent',
        detailedPlan: 'silent',
        siteClearance: 'silent',
        roads: 'silent',
        power: 'silent',
        water: 'silent',
        wastewater: 'silent',
        firms: 'silent',
        rent: 'silent',
        distances: 'silent',
        workforce: 'silent',
        environment: 'silent',
      },
    },
    sectors: {
      textiles: {
        ...head('sector', 'dệt may', 'textiles'),
        scope: { vi: 'Dệt và may', en: 'Textiles and garments' },
        says: [expansion()],
      },
    },
    incentives: {
      machines: {
        ...head('incentive', 'hỗ trợ máy móc', 'machine support'),
        locality: 'doi',
        status: 'announced',
        offers: [{ vi: 'Hỗ trợ máy móc.', en: 'Support for machines.', cites: [cite(11, 'hổ trợ máy móc')] }],
        forWhom: 'silent',
        amount: 'silent',
        legalBasis: 'silent',
        moneyFrom: 'silent',
        handledBy: [{ agency: 'committee', cites: [cite(5, 'UBND thị xã Đồi Xanh')] }],
        about: { villages: ['noodles'] },
      },
    },
    projects: {
      works: {
        ...head('project', 'dự án mở rộng', 'expansion project'),
        locality: 'doi',
        kind: 'infrastructure',
        status: 'planned',
        details: [expansion()],
        place: 'silent',
        investor: 'silent',
        cost: 'silent',
        capacity: 'silent',
        schedule: [
          {
            what: { vi: 'Xong việc mở rộng', en: 'Expansion finished' },
            when: { periods: ['2021-Q3'], bound: 'within' },
            cites: [cite(9, 'xong trong quý III/2021')],
          },
        ],
      },
    },
    villages: {
      noodles: {
        ...head('village', 'làng bún', 'noodle village'),
        locality: 'doi',
        craft: { vi: 'Bún', en: 'Noodles' },
        place: 'silent',
        products: 'silent',
        scale: [{ ...figure('households', 40, 'Làng nghề bún có 40 hộ', 11), unit: 'households' }],
        recognition: 'silent',
        support: 'silent',
        environment: 'silent',
        tourism: 'silent',
        firms: 'silent',
      },
    },
    targets: {
      area: {
        name: { vi: 'Mở rộng 17,7 ha', en: 'Expansion by 17.7 ha' },
        locality: 'doi',
        says: expansion(),
        amount: figure('area', 17.7, 'quy mô 17,7 ha […] trong quý III/2021'),
        when: { periods: ['2021-Q3'], bound: 'within' },
      },
    },
    tasks: {
      expand: {
        name: { vi: 'Mở rộng cụm', en: 'Expand the cluster' },
        locality: 'doi',
        origin: 'body',
        says: expansion(),
        when: 'silent',
        lead: ['committee'],
        partners: 'silent',
        product: 'silent',
      },
    },
    agencies: {
      committee: {
        name: { vi: 'UBND thị xã', en: 'People’s Committee of the town' },
        printed: ['UBND thị xã'],
        locality: 'doi',
        kind: 'district',
        duties: 'silent',
        today: { state: 'abolished', sources: ['gazette'] },
      },
    },
    conflicts: {
      'two-areas': {
        name: { vi: 'Hai diện tích', en: 'Two areas' },
        locality: 'doi',
        sides: [
          { reads: { vi: '17,7 ha', en: '17.7 ha' }, cite: cite(9, 'quy mô 17,7 ha') },
          { reads: { vi: '10 ha', en: '10 ha' }, cite: cite(9, 'giai đoạn 1 là 10 ha') },
        ],
        explanation: { vi: 'Chênh 7,7 ha.', en: 'They differ by 7.7 ha.' },
        published: { vi: 'Cả hai.', en: 'Both.' },
        about: { clusters: ['hill'] },
      },
    },
    errata: {
      'ho-tro': {
        plan: 'doi-2021',
        line: 11,
        printed: 'hổ trợ',
        reading: 'hỗ trợ',
        certainty: 'sure',
        why: { vi: 'Sai dấu.', en: 'Wrong tone mark.' },
      },
    },
    updates: {
      merger: {
        name: { vi: 'Sáp nhập', en: 'Merger' },
        date: '2025-07-01',
        says: { vi: 'Thị xã được sáp nhập.', en: 'The town was merged.' },
        sources: ['gazette'],
        about: { localities: ['doi'] },
      },
    },
    terms: {
      cluster: {
        name: { vi: 'cụm công nghiệp', en: 'industrial cluster' },
        abbreviations: ['CCN'],
        definition: { vi: 'Nơi sản xuất.', en: 'A place of production.' },
        avoid: ['industrial complex'],
        cites: [],
        sources: [],
      },
    },
    translations: {
      'doi-2021': {
        plan: 'doi-2021',
        passages: {
          l1: 'PLAN',
          l3: 'On the development of industry, 2021–2025',
          l5: 'Plan 12/KH-UBND of 20 April 2021 of the People’s Committee of Đồi Xanh town',
          l7: 'I. CONTENTS',
          l9: '1. Expand the Đồi Xanh industrial cluster to 17.7 ha, of which phase 1 is 10 ha, by Q3 2021.',
          l11: '2. The noodle village has 40 households; priority for garments and textiles; support for machinery.',
        },
      },
    },
    waivers: {
      'doi-2021': { plan: 'doi-2021', passages: {} },
    },
    laws: {
      decree: {
        name: { vi: 'Nghị định về cụm', en: 'Decree on clusters' },
        number: '1/2024/NĐ-CP',
        date: '2024-03-15',
        issuer: { vi: 'Chính phủ', en: 'Government' },
        subject: { vi: 'Cụm công nghiệp.', en: 'Industrial clusters.' },
        standing: 'in-force',
        standingNote: { vi: 'Còn hiệu lực.', en: 'In force.' },
        governsToday: true,
        sources: ['gazette'],
        cites: [],
      },
    },
    sources: {
      gazette: {
        name: { vi: 'Công báo 202/2025', en: 'Gazette 202/2025' },
        checked: '2026-11-20',
        grade: 'A',
      },
    },
  };
}

/** A cite of the minimal plan. */
export function cite(line: number, quote: string): Cite {
  return { plan: 'doi-2021', line, quote };
}

/** A figure of the minimal plan in hectares. */
export function figure(key: string, value: number, quote: string, line = 9) {
  return { key, label: { vi: 'Quy mô', en: 'Size' }, value, unit: 'ha' as const, cites: [cite(line, quote)] };
}

function expansion(): Statement {
  return {
    vi: 'Kế hoạch mở rộng cụm thêm 17,7 ha.',
    en: 'The plan expands the cluster by 17.7 ha.',
    cites: [cite(9, 'Mở rộng cụm công nghiệp Đồi Xanh quy mô 17,7 ha')],
  };
}

function head(address: string, vi: string, en: string) {
  return {
    address: { vi: address, en: address },
    name: { vi, en },
    title: { vi: `Đồi Xanh: ${vi}`, en: `Đồi Xanh: ${en}` },
    description: {
      vi: `Những gì kế hoạch của thị xã Đồi Xanh nói về ${vi}, từng lời một.`,
      en: `What the plan of Đồi Xanh town says of its ${en}, word by word.`,
    },
    lead: expansion(),
  };
}
