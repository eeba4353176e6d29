import type { Localized } from './i18n/languages.ts';
import type { LicenceId } from './licences.ts';

/** Who answers for the site; an office fills this in to make the site theirs. */
export interface Operator {
  /** Name of the body that runs the site, or undefined while nobody has taken it over. */
  name: Localized | undefined;
  /** Whether the operator is a government organisation; claimed in structured data only when true. */
  government: boolean;
  /** Address for letters by e-mail, shown for enquiries and corrections. */
  email: string | undefined;
  /** Telephone number in international form, shown for enquiries. */
  telephone: string | undefined;
  /** Postal address. */
  address: Localized | undefined;
}

/** Everything about the site that is not content: its name, who runs it, how it may be reused. The one file an office edits. */
export const site: {
  name: Localized;
  tagline: Localized;
  operator: Operator;
  /** Licence of our own texts and of the data, such as 'CC-BY-4.0'; undefined while the operator has not chosen one. */
  licence: LicenceId | undefined;
  /**
   * Key by which the site announces its pages to search engines (IndexNow): 8 to 128 letters, digits or hyphens of your
   * own choice; undefined while it does not.
   */
  indexNowKey: string | undefined;
} = {
  name: { vi: 'Đầu tư địa phương', en: 'Invest Local Vietnam' },
  tagline: {
    vi: 'Kế hoạch công nghiệp của địa phương, đọc được và kiểm chứng được',
    en: 'Local industrial plans of Viet Nam, readable and checkable',
  },
  licence: undefined,
  indexNowKey: undefined,
  operator: {
    name: undefined,
    government: false,
    email: undefined,
    telephone: undefined,
    address: undefined,
  },
};
