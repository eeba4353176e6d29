import type { ShareScriptTexts, ShareTexts } from './share.vi.ts';

/** The texts of sharing in English, as the page holds them. */
export const shareTextsEn: ShareTexts = {
  heading: 'Share or cite this page',
  device: 'Share with an app on this device (Zalo…)',
  copyLink: 'Copy link',
  mail: 'E-mail',
  zalo: 'Zalo (paste the link)',
  noNumber: 'number left blank',
  noDate: 'date left blank',
  citation: '{title}. {site}, version of {date}. {address}',
  copyCitation: 'Copy citation',
};

/** The texts of sharing in English that the script puts on the page. */
export const shareScriptTextsEn: ShareScriptTexts = {
  copied: 'Copied',
  selected: 'Selected: copy it',
  seen: 'seen on',
  locale: 'en-GB',
  month: 'long',
};
