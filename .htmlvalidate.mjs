// @ts-check

/**
 * The rules by which every built page is validated; a rule that is not as recommended has its reason beside it.
 * @type {import('html-validate').ConfigData}
 */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The name of the site follows the title of the page, which is at most 70 characters by a check of our own.
    'long-title': ['error', { maxlength: 95 }],
    // Files of our own host come over the same connection as the page that would name their hash.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
