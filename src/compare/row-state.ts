/** What stands in a cell of a comparison, as far as cells are compared. */
export interface Cell {
  /** The words of the cell without its proofs. */
  words: string;
  /** Whether the plan is silent. */
  silent: boolean;
}

/** Whether the sites of a row differ, are alike, or no plan says anything. */
export type RowState = 'differs' | 'same' | 'silent';

/** The state of a row; a plan that speaks differs from one that is silent. */
export function rowState(cells: Cell[]): RowState {
  if (cells.every(({ silent }) => silent)) return 'silent';
  const told = new Set(cells.map(({ words, silent }) => (silent ? '' : words.replace(/\s+/g, ' ').trim())));
  return told.size > 1 ? 'differs' : 'same';
}
