import type { ComponentType } from 'preact';
import { useParameters } from '../../address/use-parameters.js';
import { BulkTab } from './bulk/bulk-tab.js';
import { CrosswalksTab } from './crosswalks/crosswalks-tab.js';
import { DecisionsTab } from './decisions/decisions-tab.js';
import { PairsTab } from './pairs/pairs-tab.js';
import './reconcile.css';
import { readTab, type Tab } from './reconcile-state.js';

const CONTENTS: Readonly<Record<Tab, ComponentType>> = {
  pairs: PairsTab,
  many: BulkTab,
  decisions: DecisionsTab,
  crosswalks: CrosswalksTab,
};

/** Possible duplicates, what was decided about them, and what crosswalks decide. */
export default function ReconcileView() {
  const Content = CONTENTS[readTab(useParameters())];
  return <Content />;
}
