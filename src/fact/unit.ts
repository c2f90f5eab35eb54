/** Identifier of a unit or of what is counted; the table `units` defines each. */
export type UnitId = string
