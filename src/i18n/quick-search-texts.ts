/** The texts of the quick search in one language; `{query}`, `{count}` and `{words}` are filled in. */
export interface QuickSearchTexts {
  /** Name of the dialog. */
  title: string;
  /** Label of the field. */
  label: string;
  /** Status before anything is typed. */
  start: string;
  /** Status while the names are loaded. */
  loading: string;
  /** Status: one name fits. */
  one: string;
  /** Status: `{count}` names fit. */
  many: string;
  /** Status: no name fits `{query}`. */
  none: string;
  /** Choice: `{words}` instead of what was typed. */
  mean: string;
  /** Choice: search all texts for `{query}`. */
  all: string;
  /** Label of the list of choices. */
  choices: string;
  /** Label of places among the kinds of things found. */
  places: string;
  /** Label of pages that are no entries. */
  pages: string;
  /** Status when the names cannot be loaded. */
  failed: string;
  /** Button that closes the dialog. */
  close: string;
  /** Label of the box that lets the key / open the dialog. */
  key: string;
}
