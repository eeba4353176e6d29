/** The texts of the search in one language; `{query}`, `{count}` and `{line}` are filled in. */
export interface SearchTexts {
  /** Label of the search field. */
  label: string;
  /** Hint under the search field: marks may be left out. */
  hint: string;
  /** Button that starts the search. */
  submit: string;
  /** Name of the group of filters. */
  filters: string;
  /** Label of the filter by section of the site. */
  kind: string;
  /** Label of the filter by locality. */
  locality: string;
  /** Label of the filter by sector. */
  sector: string;
  /** Label of the filter by stage. */
  stage: string;
  /** First choice of every filter: no choice. */
  any: string;
  /** Button that empties all filters. */
  clear: string;
  /** Button when the filters exclude everything; `{count}` pages are found without them. */
  withoutFilters: string;
  /** Heading of the list of results. */
  results: string;
  /** Status before anything is searched. */
  start: string;
  /** Status while the search runs. */
  searching: string;
  /** Status: one result for `{query}`. */
  foundOne: string;
  /** Status: `{count}` results for `{query}`. */
  foundMany: string;
  /** Status: one page fits the filters, without a query. */
  listedOne: string;
  /** Status: `{count}` pages fit the filters, without a query. */
  listedMany: string;
  /** Status: nothing found for `{query}`. */
  none: string;
  /** Status: no page fits the filters, without a query. */
  noneListed: string;
  /** Status: no page holds all words of `{query}`; `{count}` pages hold some of them. */
  near: string;
  /** Button that shows more results; `{count}` are left. */
  more: string;
  /** Place of a result inside a plan: `{line}`. */
  line: string;
  /** Heading over what to try when nothing is found. */
  tryTitle: string;
  /** Advice when nothing is found, one sentence each. */
  tips: string[];
  /** Heading over suggested queries. */
  suggestions: string;
  /** Heading over the links that lead on. */
  wayOn: string;
  /** Link to the site map. */
  siteMap: string;
  /** Status when the search cannot be loaded. */
  failed: string;
  /** What the reader can do when the search cannot be loaded. */
  failedText: string;
  /** Button that tries again. */
  retry: string;
  /** Notice for readers without JavaScript. */
  noScript: string;
}
