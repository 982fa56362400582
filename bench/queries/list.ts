/** A page of the flat list of all events by time. Pages are numbered from 1. */
export interface ListVariables {
  readonly page: number;
}

export const LIST_PAGE_SIZE = 50;

export type ListResult = readonly {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly time: string | null;
}[];

const DEEP_PAGE = 1_000;

/** Page 1,000, or in a smaller graph the last full page. */
export const deepPage = (events: number): number => Math.min(DEEP_PAGE, Math.floor(events / LIST_PAGE_SIZE));

export const rowsBefore = ({ page }: ListVariables): number => (page - 1) * LIST_PAGE_SIZE;
