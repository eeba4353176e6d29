/** An address that was published once, and the one of today to which it leads; both as paths below the base. */
export interface Move {
  from: string;
  to: string;
}
