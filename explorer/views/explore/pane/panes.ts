import { createContext } from 'preact';
import type { ApiError } from '../../../api/api-error.js';

/** How the query of a pane stands. */
export interface PaneReport {
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly refetch: () => void;
}

/** Takes the report of a pane by its name; null once the pane is gone. */
export type ReportPane = (name: string, report: PaneReport | null) => void;

/** Panes report to the workbench, which shows above them what failed. */
export const Panes = createContext<ReportPane>(() => undefined);
