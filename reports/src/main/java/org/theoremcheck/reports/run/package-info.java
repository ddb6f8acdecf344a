/**
 * What does a run leave behind? {@link org.theoremcheck.reports.run.RunReport} writes the ledger and everything that is
 * rendered from it, and returns the table for the console. Open it first.
 */
@NullMarked
package org.theoremcheck.reports.run;

import org.jspecify.annotations.NullMarked;
