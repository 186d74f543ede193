import type { CheckReport } from '../../assessment/check/report.js';
import { checkPage } from '../../output/check/page.js';
import { checkTables } from '../check-tables.js';

/** The report as a page that needs no other file. */
export const pageOf = (report: CheckReport): string => checkPage(report, checkTables(report));
